package coop.genoot.bookkeeping;

import coop.genoot.activities.CollectedContributions;
import coop.genoot.activities.CollectedContributions.Collected;
import coop.genoot.activities.ContributionRules;
import coop.genoot.common.Money;
import coop.genoot.ledger.Line;
import coop.genoot.organisation.ContributionRule.Trigger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is collected of sales, for rules that retain by what clients paid. On issue the contribution was reckoned; here
 * the difference with what the rule truly takes is booked, and given back in proportion when money goes back.
 */
final class Collecting {
    private final @Nullable CollectedContributions contributions;

    private Collecting(@Nullable CollectedContributions contributions) {
        this.contributions = contributions;
    }

    /** Looks nothing up when none of the sales is by such a rule. */
    static Collecting of(ContributionRules rules, Collection<Claim> claims) {
        var activities = claims.stream()
                .filter(Collecting::isByPayments)
                .map(Claim::activity)
                .distinct()
                .toList();
        return new Collecting(activities.isEmpty() ? null : rules.onCollection(activities));
    }

    /** The lines that a step of a claim brings beside its own. */
    List<Line> lines(UUID fact, LocalDate on, ClaimState before, ClaimState after) {
        var claim = before.claim();
        var rule = claim.rule();
        if (contributions == null || rule == null || !isByPayments(claim)) return List.of();
        var collected = after.collected().minus(before.collected());
        if (collected.isZero()) return List.of();
        var taken = contributions.take(new Collected(fact, claim.entity(), claim.activity(), rule, on, collected));
        if (claim.trigger() != Trigger.COLLECTED) return List.of();
        var expected = after.expectedContribution().minus(before.expectedContribution());
        var correction = collected.isNegative() ? givenBack(before, collected) : taken.minus(expected);
        return PostingRules.correction(claim, correction);
    }

    void keep() {
        if (contributions != null) contributions.keep();
    }

    private static Money givenBack(ClaimState before, Money collected) {
        return Amounts.share(before.corrected(), collected.negated(), before.collected())
                .negated();
    }

    private static boolean isByPayments(Claim claim) {
        return claim.trigger() != Trigger.INVOICED;
    }
}
