package coop.genoot.sales;

import coop.genoot.platform.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was invoiced of orders, credit notes taken off: the other half of "still to invoice" (requirement D-17). */
public interface InvoicedSoFar {
    /** The VAT sums invoiced of each of these orders; those of which nothing was invoiced are left out. */
    Map<UUID, List<VatSum>> ofOrders(Actor me, Collection<UUID> orders);

    /** The plan of one order with what was invoiced of it. */
    default InvoicingPlan planOf(Actor me, UUID order, Totals ordered) {
        return InvoicingPlan.of(ordered).after(ofOrders(me, List.of(order)).getOrDefault(order, List.of()));
    }
}
