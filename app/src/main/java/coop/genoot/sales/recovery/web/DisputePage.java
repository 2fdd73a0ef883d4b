package coop.genoot.sales.recovery.web;

import coop.genoot.home.Link;
import coop.genoot.home.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Saying that a client does not agree, or that it was settled.
 *
 * @param address of the invoice
 * @param running what the dispute is about; null when none runs
 * @param since when it began and who said so
 */
public record DisputePage(
        String title,
        String buyer,
        String address,
        List<Link> crumbs,
        @Nullable String running,
        String since,
        Typed typed) {
    public DisputePage {
        crumbs = List.copyOf(crumbs);
    }
}
