package coop.genoot.purchasing.web;

import coop.genoot.home.Draft;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The short form of a claim that is being written, with its pictures beside it.
 *
 * @param sort {@code cost}, {@code mileage} or {@code allowance}
 * @param sentBack why it was sent back; null when it was not
 * @param alone up to which amount the member validates it themselves, in words
 * @param invoices those it may wait for; empty where the entity lets nothing wait
 */
public record ClaimFormPage(
        UUID id,
        String sort,
        Draft draft,
        Typed typed,
        FilesPart files,
        List<Option> activities,
        List<Option> kinds,
        List<Option> powers,
        List<Option> invoices,
        String alone,
        @Nullable String sentBack,
        String latest) {
    public ClaimFormPage {
        activities = List.copyOf(activities);
        kinds = List.copyOf(kinds);
        powers = List.copyOf(powers);
        invoices = List.copyOf(invoices);
    }

    public boolean isCost() {
        return sort.equals("cost");
    }

    public boolean isMileage() {
        return sort.equals("mileage");
    }

    public String address() {
        return "/receipts/" + id;
    }
}
