package coop.genoot.ledger;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a posting.
 *
 * @param amount + is debit, − is credit; never zero
 * @param activity the Activity the line is about: whoever manages it may read the line, whoever owns the account
 * @param subject the thing a claim is about; what is open on it is the sum of its lines
 */
public record Line(
        Account account,
        Money amount,
        @Nullable ActivityId activity,
        @Nullable UUID subject) {
    public Line {
        if (amount.isZero()) throw new IllegalArgumentException("An entry moves something: " + account);
        if (account.owner().kind() == OwnerKind.ACTIVITY) {
            var owner = new ActivityId(account.owner().id());
            if (activity != null && !activity.equals(owner))
                throw new IllegalArgumentException(activity + " on " + account);
            activity = owner;
        }
    }

    /** A line about no Activity in particular, unless the account is one's own. */
    public static Line of(Account account, Money amount) {
        return new Line(account, amount, null, null);
    }

    Line reversed() {
        return new Line(account, amount.negated(), activity, subject);
    }
}
