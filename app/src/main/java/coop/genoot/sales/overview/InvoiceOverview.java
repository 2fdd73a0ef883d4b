package coop.genoot.sales.overview;

import coop.genoot.activities.Activities;
import coop.genoot.common.Money;
import coop.genoot.platform.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invoices and credit notes an actor may see, in lists. */
@Component
@Transactional(readOnly = true)
public class InvoiceOverview {
    private final InvoiceLists lists;
    private final Activities activities;
    private final Clock clock;

    InvoiceOverview(InvoiceLists lists, Activities activities, Clock clock) {
        this.lists = lists;
        this.activities = activities;
        this.clock = clock;
    }

    /** Invoices whose payment is awaited, and those of them that are late; amounts as invoiced, VAT included. */
    public record Standing(int open, Money openTotal, int late, Money lateTotal) {}

    /** A page of invoices and credit notes, newest first. */
    public List<InvoiceSummary> list(Actor me, InvoiceFilter filter, InvoiceSummary.@Nullable Key after, int limit) {
        return lists.page(filter.within(activities.managedBy(me)), after, limit, LocalDate.now(clock));
    }

    /** How many invoices of the actor's own Activities are open and late, and what stands on them. */
    public Standing standing(Actor me) {
        var mine = activities.managedBy(me).stream().map(it -> it.id().value()).toList();
        return lists.standing(mine, LocalDate.now(clock));
    }
}
