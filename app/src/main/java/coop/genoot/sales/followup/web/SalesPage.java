package coop.genoot.sales.followup.web;

import coop.genoot.activities.ActivityView;
import coop.genoot.home.Option;
import coop.genoot.home.Tab;
import coop.genoot.sales.followup.Deal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of all that is sold.
 *
 * @param stage and client as they were asked for; empty for all
 * @param overdue what of it should have been paid, in one sentence; empty when nothing should
 * @param activity whose sales they are; null for all that the reader manages
 * @param mayAct whether the reader sells for it
 */
public record SalesPage(
        List<Deal> deals,
        List<Tab> tabs,
        List<Option> clients,
        String stage,
        String client,
        String overdue,
        @Nullable ActivityView activity,
        boolean mayAct) {
    public SalesPage {
        deals = List.copyOf(deals);
        tabs = List.copyOf(tabs);
        clients = List.copyOf(clients);
    }

    public String clientsAddress() {
        return activity == null ? "/clients" : "/clients?activity=" + activity.id();
    }

    /** Whether nothing was sold or begun at all, and the reader can begin. */
    public boolean isEmpty() {
        return mayAct && deals.isEmpty() && stage.isEmpty() && client.isEmpty() && clients.isEmpty();
    }
}
