package coop.genoot.timeline.web;

import coop.genoot.home.Fact;
import coop.genoot.home.Link;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One automatic step: what is known of it, and what can be said about it.
 *
 * @param address where its forms are sent
 * @param crumbs where one came from, as far as the reader may go there
 * @param document where its document is read
 * @param coming whether it is still to come; when not, it can only be read or planned again
 * @param skipped whether somebody left it out
 * @param telling whether the reader is told of it; null when they never are
 */
public record StepPage(
        String title,
        String address,
        List<Link> crumbs,
        String document,
        List<Fact> facts,
        List<Option> choices,
        List<Option> levels,
        Typed typed,
        boolean coming,
        boolean skipped,
        @Nullable Telling telling) {
    public StepPage {
        crumbs = List.copyOf(crumbs);
        facts = List.copyOf(facts);
        choices = List.copyOf(choices);
        levels = List.copyOf(levels);
    }
}
