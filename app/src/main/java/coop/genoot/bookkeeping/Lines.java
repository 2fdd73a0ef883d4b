package coop.genoot.bookkeeping;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Money;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.Line;
import coop.genoot.ledger.OwnerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lines of one posting as they come about. What moves nothing is left out. */
final class Lines {
    private final @Nullable ActivityId activity;
    private final @Nullable UUID subject;
    private final List<Line> lines = new ArrayList<>();

    private Lines(@Nullable ActivityId activity, @Nullable UUID subject) {
        this.activity = activity;
        this.subject = subject;
    }

    static Lines about(Claim claim) {
        return new Lines(claim.activity(), claim.subject());
    }

    /** About something of an Activity that is no sale. */
    static Lines about(ActivityId activity, UUID subject) {
        return new Lines(activity, subject);
    }

    static Lines aboutNobody() {
        return new Lines(null, null);
    }

    Lines add(Account account, Money amount) {
        return add(account, amount, null);
    }

    /** A line that tells, and counts for, what is open on the subject. */
    Lines addAbout(Account account, Money amount) {
        return add(account, amount, subject);
    }

    private Lines add(Account account, Money amount, @Nullable UUID about) {
        if (amount.isZero()) return this;
        boolean owned = account.owner().kind() == OwnerKind.ACTIVITY;
        lines.add(new Line(account, amount, owned ? null : activity, about));
        return this;
    }

    List<Line> all() {
        return List.copyOf(lines);
    }
}
