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

    /** Makes what waits as far as there is money, the oldest first; those who have none wait on. */
    void makeWhatWaits() {
        periods.waiting().forEach((entity, waiting) -> {
            var rich = budgets.free(entity, waiting).entrySet().stream()
                    .filter(it -> it.getValue().compareTo(Money.noEuros()) > 0)
                    .map(Map.Entry::getKey)
                    .toList();
            if (!rich.isEmpty()) makeWhatWaits(entity, rich);
        });
    }

    private void makeWhatWaits(EntityId entity, List<ActivityId> activities) {
        var today = LocalDate.now(clock);
        var free = new HashMap<>(budgets.freeForUpdate(entity, activities));
        var all = periods.notMade(activities);
        var sums = ledger.sumsOf(all.stream().map(PeriodContribution::id).toList());
        var postings = new ArrayList<Posting>();
        var made = new ArrayList<PeriodContribution>();
        for (var owed : all) {
            var waiting = sums.getOrDefault(owed.id(), Map.of())
                    .getOrDefault(AccountKind.CONTRIBUTION_ON_ITS_WAY, Money.noEuros())
                    .negated();
            var now = possible(waiting, Objects.requireNonNull(free.get(owed.activity())));
            free.computeIfPresent(owed.activity(), (_, left) -> left.minus(now));
            var key = "contribution " + owed.id() + " but " + waiting.minus(now).cents();
            if (!now.isZero())
                postings.add(posting(owed, today, key, PostingRules.periodMade(owed.activity(), owed.id(), now)));
            if (now.equals(waiting)) made.add(owed);
        }
        ledger.postAll(postings);
        periods.made(made, today);
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
        var whole = new ArrayList<PeriodContribution>();
        for (var owed : all) {
            var activity = owed.activity();
            var now = possible(owed.amount(), Objects.requireNonNull(free.get(activity)));
            free.computeIfPresent(activity, (_, left) -> left.minus(now));
            var key = "contribution " + owed.part() + " " + activity + " " + owed.days().from() + " " + owed.rule();
            var lines = PostingRules.period(activity, owed.id(), owed.amount(), now);
            postings.add(posting(owed, owed.lastDay(), key, lines));
            if (now.equals(owed.amount())) whole.add(owed);
        }
        periods.addAll(all);
        ledger.postAll(postings);
        if (!whole.isEmpty()) periods.made(whole, whole.getFirst().lastDay());
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
