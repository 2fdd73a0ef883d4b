package coop.genoot.sales.followup.web;

import coop.genoot.home.Option;
import coop.genoot.home.Tab;
import coop.genoot.sales.followup.Deal;
import java.util.List;

/**
 * The list of all that is sold.
 *
 * @param stage and client as they were asked for; empty for all
 */
public record SalesPage(List<Deal> deals, List<Tab> tabs, List<Option> clients, String stage, String client) {
    public SalesPage {
        deals = List.copyOf(deals);
        tabs = List.copyOf(tabs);
        clients = List.copyOf(clients);
    }

    /** Whether nothing was sold or begun at all. */
    public boolean isEmpty() {
        return deals.isEmpty() && stage.isEmpty() && client.isEmpty() && clients.isEmpty();
    }
}
