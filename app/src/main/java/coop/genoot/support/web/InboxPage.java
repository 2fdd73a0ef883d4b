package coop.genoot.support.web;

import coop.genoot.home.Tab;
import coop.genoot.support.web.RequestsPage.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of the services somebody works for.
 *
 * @param overdue how much is late, in words; null when nothing is
 * @param serves whether the reader works for any service
 */
public record InboxPage(
        List<Tab> services, @Nullable String overdue, List<Row> waiting, List<Row> rest, boolean serves) {
    public InboxPage {
        services = List.copyOf(services);
        waiting = List.copyOf(waiting);
        rest = List.copyOf(rest);
    }
}
