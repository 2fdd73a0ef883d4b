package coop.genoot.sales.outlook;

import coop.genoot.activities.ActivityView;
import coop.genoot.activities.forecast.ExpectedMoney;
import coop.genoot.activities.forecast.ForecastSource;
import coop.genoot.common.Money;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Ledger;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.sales.PayingHabits;
import coop.genoot.sales.PayingHabits.Habit;
import coop.genoot.sales.overview.InvoiceFilter;
import coop.genoot.sales.overview.InvoiceOverview;
import coop.genoot.sales.overview.InvoiceSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Open invoices: what of each is still on its way to the Activity in the ledger, on the day on which its client usually
 * pays (requirement D-03). A payment takes it off in the ledger, so that it never counts twice.
 */
@Component
class InvoicesAhead implements ForecastSource {
    /** More than anybody has open; the oldest beyond it are told to nobody's surprise. */
    private static final int MOST = 500;

    private final InvoiceOverview invoices;
    private final PayingHabits habits;
    private final Ledger ledger;

    InvoicesAhead(InvoiceOverview invoices, PayingHabits habits, Ledger ledger) {
        this.invoices = invoices;
        this.habits = habits;
        this.ledger = ledger;
    }

    @Override
    public List<ExpectedMoney> of(Actor me, ActivityView activity, LocalDate today, Words t) {
        var filter = new InvoiceFilter(InvoiceFilter.Show.OPEN, List.of(activity.id()), null, "");
        var open = invoices.list(me, filter, null, MOST);
        if (open.isEmpty()) return List.of();
        var sums = ledger.sumsOf(open.stream().map(it -> it.id().value()).toList());
        var pays = habits.ofEach(
                me,
                open.stream()
                        .flatMap(it -> Optional.ofNullable(it.client()).stream())
                        .distinct()
                        .toList());
        return open.stream()
                .map(it -> expected(it, onItsWay(sums.get(it.id().value())), pays.get(it.client()), today, t))
                .filter(it -> !it.amount().isZero())
                .toList();
    }

    /** The Activity's money is owed to it by the cooperative: the sign turns. */
    private static Money onItsWay(@Nullable Map<AccountKind, Money> sums) {
        if (sums == null) return Money.noEuros();
        return sums.getOrDefault(AccountKind.ON_ITS_WAY, Money.noEuros()).negated();
    }

    private static ExpectedMoney expected(
            InvoiceSummary it, Money amount, @Nullable Habit habit, LocalDate today, Words t) {
        var usual = habit == null ? it.dueOn() : habit.expected(it.dueOn());
        var day = usual.isBefore(today) ? today : usual;
        var why = usual.isBefore(today)
                ? t.text("sales.ahead.any-day", t.date(it.dueOn()))
                : habit == null || habit.daysLate() <= 0
                        ? t.text("sales.ahead.due", t.date(it.dueOn()))
                        : t.plural("sales.ahead.pays-late", habit.daysLate(), t.date(it.dueOn()));
        return ExpectedMoney.owed(
                day,
                amount,
                t.text("sales.ahead.invoice", it.number(), it.buyerName()),
                why,
                "/invoices/" + it.id().value());
    }
}
