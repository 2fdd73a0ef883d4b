package coop.genoot.bookkeeping;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.activities.Budgets;
import coop.genoot.activities.ContributionRules;
import coop.genoot.bookkeeping.PeriodContribution.Part;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.Period;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Kind;
import coop.genoot.ledger.Ledger;
import coop.genoot.ledger.Line;
import coop.genoot.ledger.Posting;
import coop.genoot.ledger.Source;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books what Activities owe for a month. No Activity falls below zero by it: what is not available yet stands on its
 * way and is made when there is money.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PeriodBooks {
    private static final String ROOM = "bookkeeping";

    private final PeriodRows periods;
    private final ContributionRules contributions;
    private final Activities activities;
    private final Budgets budgets;
    private final Ledger ledger;
    private final Clock clock;

    PeriodBooks(
            PeriodRows periods,
            ContributionRules contributions,
            Activities activities,
            Budgets budgets,
            Ledger ledger,
            Clock clock) {
        this.periods = periods;
        this.contributions = contributions;
        this.activities = activities;
        this.budgets = budgets;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Closes a month of an entity; how many contributions it brought. A month is closed once. */
    int close(EntityId entity, LocalDate month) {
        if (!periods.close(entity, month)) return 0;
        var days = new Period(month, month.plusMonths(1));
        var open = activities.ofEntity(entity, month.plusMonths(1).minusDays(1)).stream()
                .map(ActivityView::id)
                .toList();
        var byRate = contributions.ofPeriod(entity, days);
        var fixed = contributions.fixedParts(open, month.plusMonths(1));
        var owed = new ArrayList<PeriodContribution>();
        byRate.forEach(due -> owed.add(owed(entity, due, Part.RATE, days)));
        fixed.forEach(due -> owed.add(owed(entity, due, Part.FIXED, days)));
        owe(entity, owed);
        return owed.size();
    }

    /** Activities of which something waits, and which have money now. */
    List<ActivityId> waitingWithMoney() {
        var rich = new ArrayList<ActivityId>();
        periods.waiting()
                .forEach((entity, waiting) -> budgets.free(entity, waiting).forEach((activity, free) -> {
                    if (free.compareTo(Money.noEuros()) > 0) rich.add(activity);
                }));
        return rich;
    }

    /** Makes what waits for that Activity as far as there is money, the oldest first. */
    void makeWhatWaits(ActivityId activity) {
        periods.notMade(activity).forEach(this::make);
    }

    private void make(PeriodContribution owed) {
        var free = budgets.freeForUpdate(owed.entity(), owed.activity());
        var sums = ledger.sumsOf(Set.of(owed.id())).getOrDefault(owed.id(), Map.of());
        var waiting = sums.getOrDefault(AccountKind.CONTRIBUTION_ON_ITS_WAY, Money.noEuros())
                .negated();
        var now = possible(waiting, free);
        if (!now.isZero()) {
            var left = waiting.minus(now);
            var lines = PostingRules.periodMade(owed.activity(), owed.id(), now);
            ledger.post(posting(
                    owed, LocalDate.now(clock), "contribution " + owed.id() + " but " + left.cents(), lines));
        }
        if (now.equals(waiting)) periods.made(owed, LocalDate.now(clock));
    }

    private PeriodContribution owed(EntityId entity, ContributionRules.Due due, Part part, Period days) {
        var id = TimeOrderedId.at(clock.instant());
        return new PeriodContribution(id, entity, due.activity(), part, due.rule(), days, due.amount());
    }

    /** All of a month together, with a handful of statements however many they are. */
    private void owe(EntityId entity, List<PeriodContribution> all) {
        if (all.isEmpty()) return;
        var free = new HashMap<>(budgets.freeForUpdate(
                entity, all.stream().map(PeriodContribution::activity).toList()));
        var postings = new ArrayList<Posting>();
        var made = new ArrayList<PeriodContribution>();
        for (var owed : all) {
            var activity = owed.activity();
            var now = possible(owed.amount(), Objects.requireNonNull(free.get(activity)));
            free.computeIfPresent(activity, (_, left) -> left.minus(now));
            var key = "contribution " + owed.part() + " " + activity + " " + owed.days().from() + " " + owed.rule();
            var lines = PostingRules.period(activity, owed.id(), owed.amount(), now);
            postings.add(posting(owed, owed.lastDay(), key, lines));
            if (now.equals(owed.amount())) made.add(owed);
        }
        periods.addAll(all);
        ledger.postAll(postings);
        periods.made(made);
    }

    /** What is given back is given whole; what is taken, as far as there is money. */
    private static Money possible(Money amount, Money free) {
        if (amount.isNegative()) return amount;
        return Amounts.least(amount, Amounts.most(free, Money.noEuros()));
    }

    private static Posting posting(PeriodContribution owed, LocalDate on, String key, List<Line> lines) {
        return new Posting(
                owed.entity(),
                on,
                Kind.CONTRIBUTION,
                new Source(ROOM, owed.id()),
                key,
                owed.month(),
                lines,
                null,
                Map.of("number", owed.month(), "rule", owed.rule().toString(), "counterpart", ""));
    }
}
