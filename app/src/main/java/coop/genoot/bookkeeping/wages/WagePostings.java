package coop.genoot.bookkeeping.wages;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Line;
import coop.genoot.work.payroll.WageReckoned;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lines of each transaction: pure reckoning. */
final class WagePostings {
    private WagePostings() {}

    /** The cost of a contract is promised. A negative one is free again. */
    static List<Line> planned(ActivityId activity, Money cost) {
        return List.of(
                new Line(Account.of(activity, AccountKind.AVAILABLE), cost, null, null),
                new Line(Account.of(activity, AccountKind.PLANNED), cost.negated(), null, null));
    }

    /**
     * What was promised for a month goes to whoever worked, the state, social security and what is kept for later; what
     * is over or lacks is the cooperative's, on an account with that name.
     */
    static List<Line> wage(WageReckoned it) {
        var result = it.result();
        var social = result.employee().plus(result.employer());
        var known = result.net().plus(result.withheld()).plus(social).plus(it.provisions());
        var lines = new ArrayList<Line>();
        lines.add(new Line(Account.of(it.activity(), AccountKind.PLANNED), it.budgeted(), null, null));
        add(lines, it, AccountKind.WAGES_PAYABLE, result.net(), it.month());
        add(lines, it, AccountKind.WITHHOLDING, result.withheld(), null);
        add(lines, it, AccountKind.SOCIAL_CONTRIBUTIONS, social, null);
        add(lines, it, AccountKind.WAGE_PROVISIONS, it.provisions(), null);
        add(lines, it, AccountKind.WAGE_DIFFERENCE, it.budgeted().minus(known), null);
        return lines;
    }

    /** Net pay was given to the bank. */
    static List<Line> leaves(EntityId entity, UUID month, Money net) {
        return List.of(
                new Line(Account.of(entity, AccountKind.WAGES_PAYABLE), net, null, month),
                new Line(Account.of(entity, AccountKind.PAYOUTS_UNDER_WAY), net.negated(), null, null));
    }

    private static void add(List<Line> lines, WageReckoned it, AccountKind kind, Money amount, @Nullable UUID subject) {
        if (!amount.isZero()) lines.add(new Line(Account.of(it.entity(), kind), amount.negated(), null, subject));
    }
}
