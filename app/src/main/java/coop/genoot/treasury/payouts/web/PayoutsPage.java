package coop.genoot.treasury.payouts.web;

import coop.genoot.home.Option;
import coop.genoot.home.Sum;
import coop.genoot.home.Tab;
import coop.genoot.home.Table;
import coop.genoot.home.Tone;
import coop.genoot.home.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits in one entity and its batches.
 *
 * @param kinds payments and wages apart, each a page of its own
 * @param id of the batch that this form makes
 * @param accounts of the entity that can pay
 * @param ready what can be put into a batch
 * @param hindered what waits for its payee
 */
public record PayoutsPage(
        List<Tab> entities,
        List<Tab> kinds,
        String entity,
        boolean wages,
        String id,
        List<Option> accounts,
        List<Option> ready,
        List<Hindered> hindered,
        List<Sum> times,
        @Nullable Table batches,
        Typed typed) {

    /** Something that cannot be paid yet, with why. */
    public record Hindered(String title, String detail, Tone tone) {}
}
