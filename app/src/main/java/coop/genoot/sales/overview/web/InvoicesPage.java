package coop.genoot.sales.overview.web;

import coop.genoot.home.Tab;
import coop.genoot.home.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of invoices.
 *
 * @param older address of the next page, when there is one
 * @param standing what is open and what is late, in one sentence
 */
public record InvoicesPage(
        List<Tab> tabs,
        Table table,
        String words,
        String show,
        @Nullable String client,
        @Nullable String older,
        String standing,
        boolean filtered,
        boolean mayMake,
        List<Waiting> waiting) {
    public InvoicesPage {
        tabs = List.copyOf(tabs);
        waiting = List.copyOf(waiting);
    }

    /** Something that was sent and waits for a check. */
    public record Waiting(String what, String detail, String href) {}

    public boolean isEmpty() {
        return table.rows().isEmpty();
    }
}
