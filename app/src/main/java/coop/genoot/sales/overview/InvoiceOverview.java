package coop.genoot.sales.overview;

import coop.genoot.activities.Activities;
import coop.genoot.common.Money;
import coop.genoot.platform.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
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

    /** Invoices of the actor's own Activities whose payment is awaited, the first to be due first. */
    public List<InvoiceSummary> awaited(Actor me, int limit) {
        return lists.awaited(mine(me), limit);
    }

    /**
     * What the actor's own Activities invoiced in each of the last months, this one included, oldest first: less what
     * was credited, without VAT.
     */
    public SortedMap<YearMonth, Money> byMonth(Actor me, int months) {
        var first = YearMonth.now(clock).minusMonths(months - 1L);
        var invoiced = lists.byMonth(mine(me), first.atDay(1));
        var all = new TreeMap<YearMonth, Money>();
        for (int i = 0; i < months; i++)
            all.put(first.plusMonths(i), invoiced.getOrDefault(first.plusMonths(i), Money.noEuros()));
        return all;
    }

    /** How many invoices of the actor's own Activities are open and late, and what stands on them. */
    public Standing standing(Actor me) {
        return lists.standing(mine(me), LocalDate.now(clock));
    }

    private List<UUID> mine(Actor me) {
        return activities.managedBy(me).stream().map(it -> it.id().value()).toList();
    }
}
