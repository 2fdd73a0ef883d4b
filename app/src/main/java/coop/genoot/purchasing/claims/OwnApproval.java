package coop.genoot.purchasing.claims;

import coop.genoot.common.Money;
import coop.genoot.organisation.expenses.ExpenseSettings;
import coop.genoot.platform.Actor;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The rule "may I validate it myself?": by amount, document and history, the same for everybody (requirements E-06,
 * C-16). Whatever speaks against it is said; nothing means yes.
 */
@Component
class OwnApproval {
    private final ClaimRows rows;
    private final ClaimForms forms;
    private final Clock clock;

    OwnApproval(ClaimRows rows, ClaimForms forms, Clock clock) {
        this.rows = rows;
        this.forms = forms;
        this.clock = clock;
    }

    List<Reason> reasons(Actor me, ExpenseClaim claim, ClaimContent content) {
        var reasons = new ArrayList<Reason>();
        var activity = content.activity();
        Money ceiling = forms.set(ExpenseSettings.ALONE, activity);
        if (content.gross().compareTo(ceiling) > 0) reasons.add(Reason.OVER_CEILING);
        if (!content.kindAlone()) reasons.add(Reason.KIND);
        if (claim.sort() == Sort.COST && rows.receiptsOf(claim.id()) == 0) reasons.add(Reason.NO_RECEIPT);
        int careful = forms.set(ExpenseSettings.CAREFUL, activity);
        if (rows.sentBackSince(me.self(), clock.instant().minus(Duration.ofDays(careful))))
            reasons.add(Reason.SENT_BACK_BEFORE);
        return reasons;
    }
}
