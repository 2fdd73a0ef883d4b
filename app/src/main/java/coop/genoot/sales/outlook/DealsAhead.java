package coop.genoot.sales.outlook;

import coop.genoot.activities.ActivityView;
import coop.genoot.activities.ContributionRules;
import coop.genoot.activities.forecast.ExpectedMoney;
import coop.genoot.activities.forecast.ForecastSource;
import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.sales.InvoicedSoFar;
import coop.genoot.sales.PayingHabits;
import coop.genoot.sales.PayingHabits.Habit;
import coop.genoot.sales.VatSum;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Quotes that wait for an answer and what is still to invoice of orders, after contribution, each with its likelihood:
 * dated settings of the entity (requirement A-19). As if invoiced at once: when, nobody wrote down.
 */
@Component
class DealsAhead implements ForecastSource {
    private static final int MOST = 200;

    private final DealRows rows;
    private final InvoicedSoFar invoiced;
    private final PayingHabits habits;
    private final ContributionRules contributions;
    private final Settings settings;

    DealsAhead(
            DealRows rows,
            InvoicedSoFar invoiced,
            PayingHabits habits,
            ContributionRules contributions,
            Settings settings) {
        this.rows = rows;
        this.invoiced = invoiced;
        this.habits = habits;
        this.contributions = contributions;
        this.settings = settings;
    }

    @Override
    public List<ExpectedMoney> of(Actor me, ActivityView activity, LocalDate today, Words t) {
        var open = rows.open(activity.id(), today, MOST);
        if (open.isEmpty()) return List.of();
        var orders =
                open.stream().map(DealRows.Row::order).filter(Objects::nonNull).toList();
        var before = invoiced.ofOrders(me, orders);
        var pays = habits.ofEach(
                me, open.stream().map(DealRows.Row::client).distinct().toList());
        var figures = figures(activity, today);
        var rest = open.stream().map(it -> toInvoice(it, before)).toList();
        var kept = afterContribution(activity, today, rest);
        return IntStream.range(0, open.size())
                .filter(i -> rest.get(i).isPositive())
                .mapToObj(i -> {
                    var deal = open.get(i);
                    return expected(deal, kept.get(i), day(deal, pays.get(deal.client()), figures), figures, t);
                })
                .toList();
    }

    /** One contribution of all of them, shared out by their amounts: its tiers reach over documents. */
    private List<Money> afterContribution(ActivityView activity, LocalDate today, List<Money> nets) {
        var positive =
                nets.stream().map(it -> it.isPositive() ? it : Money.noEuros()).toList();
        var all = positive.stream().reduce(Money.noEuros(), Money::plus);
        if (all.isZero()) return positive;
        var parts = contributions
                .estimate(activity.id(), today, all)
                .amount()
                .splitBy(positive.stream().mapToLong(Money::cents).toArray());
        return IntStream.range(0, positive.size())
                .mapToObj(i -> positive.get(i).minus(parts.get(i)))
                .toList();
    }

    /** What the settings say on that day, read once for all documents. */
    private record Figures(LocalDate today, int term, Rate ordered, Rate quoted) {}

    private Figures figures(ActivityView activity, LocalDate today) {
        var scope = activity.id().value();
        return new Figures(
                today,
                settings.value(Setting.PAYMENT_TERM, today, scope),
                settings.value(Setting.LIKELIHOOD_OF_ORDERS, today, scope),
                settings.value(Setting.LIKELIHOOD_OF_QUOTES, today, scope));
    }

    private static Money toInvoice(DealRows.Row it, Map<UUID, List<VatSum>> before) {
        var done = it.order() == null ? List.<VatSum>of() : before.getOrDefault(it.order(), List.of());
        return done.stream().map(VatSum::base).reduce(it.net(), Money::minus);
    }

    private static LocalDate day(DealRows.Row it, @Nullable Habit habit, Figures figures) {
        var asked = it.order() == null ? it.validUntil() : figures.today();
        var due = asked.plusDays(figures.term());
        var day = habit == null ? due : habit.expected(due);
        return day.isBefore(figures.today()) ? figures.today() : day;
    }

    private static ExpectedMoney expected(DealRows.Row it, Money amount, LocalDate day, Figures figures, Words t) {
        var isOrder = it.order() != null;
        return new ExpectedMoney(
                day,
                amount,
                isOrder ? figures.ordered() : figures.quoted(),
                isOrder
                        ? t.text("sales.ahead.order", it.number(), it.clientName())
                        : t.text("sales.ahead.quote", it.number(), it.clientName()),
                isOrder ? t.text("sales.ahead.to-invoice") : t.text("sales.ahead.if-accepted"),
                "/quotes/" + it.quote());
    }
}
