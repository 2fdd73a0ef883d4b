package coop.genoot.bookkeeping.purchases;

import static coop.genoot.ledger.AccountKind.AVAILABLE;
import static coop.genoot.ledger.AccountKind.PAYOUTS_UNDER_WAY;
import static coop.genoot.ledger.AccountKind.PLANNED;
import static coop.genoot.ledger.AccountKind.VAT_RECEIVABLE;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Line;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What each thing that happens to a cost posts: pure reckoning (money.md, item 5). What moves nothing is left out. */
final class CostPostings {
    private CostPostings() {}

    /** Approved: what it takes of the Activity is promised, no longer free. */
    static List<Line> planned(ActivityId activity, UUID claim, Money cost) {
        return lines(
                line(activity, AVAILABLE, cost, activity, claim),
                line(activity, PLANNED, cost.negated(), activity, claim));
    }

    /** The bank got it: the promise is kept, and the state owes the VAT that it gives back. */
    static List<Line> leaves(EntityId entity, ActivityId activity, UUID claim, Money gross, Money deductible) {
        return lines(
                line(activity, PLANNED, gross.minus(deductible), activity, claim),
                new Part(Account.of(entity, VAT_RECEIVABLE), deductible, activity, claim),
                new Part(Account.of(entity, PAYOUTS_UNDER_WAY), gross.negated(), activity, claim));
    }

    private record Part(Account account, Money amount, ActivityId activity, UUID claim) {}

    private static Part line(ActivityId owner, AccountKind kind, Money amount, ActivityId activity, UUID claim) {
        return new Part(Account.of(owner, kind), amount, activity, claim);
    }

    private static List<Line> lines(Part... parts) {
        return Stream.of(parts)
                .filter(part -> !part.amount().isZero())
                .map(part -> new Line(part.account(), part.amount(), part.activity(), part.claim()))
                .toList();
    }
}
