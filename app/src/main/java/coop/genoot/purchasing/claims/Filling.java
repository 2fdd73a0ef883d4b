package coop.genoot.purchasing.claims;

import coop.genoot.organisation.expenses.ExpenseSettings;
import coop.genoot.platform.Actor;
import coop.genoot.purchasing.claims.ExpenseClaim.Handed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes of what was typed what a claim says: with its number, its day of payment and who looks at it. */
@Component
class Filling {
    private final ClaimNumbers numbers;
    private final ClaimForms forms;
    private final Clock clock;

    Filling(ClaimNumbers numbers, ClaimForms forms, Clock clock) {
        this.numbers = numbers;
        this.forms = forms;
        this.clock = clock;
    }

    ClaimContent read(Actor me, ExpenseClaim claim, Map<String, String> fields) {
        return forms.read(me, claim, fields);
    }

    boolean mayWait(ClaimContent content) {
        return forms.mayWait(content.activity());
    }

    /** What it says from now on; its number stays the one it got first, unless another entity pays. */
    Handed said(ExpenseClaim claim, ClaimContent content, List<Reason> reasons) {
        var activity = content.activity();
        var today = LocalDate.now(clock);
        var invoice = content.invoice();
        var before = claim.handed();
        var number =
                before == null || !claim.entity().equals(activity.entity()) ? number(content, today) : before.number();
        return new Handed(
                activity.id(),
                number,
                content.kind(),
                content.spentOn(),
                content.supplier(),
                content.note(),
                content.gross(),
                content.vat(),
                content.deductible(),
                content.quantity(),
                invoice == null ? null : invoice.id(),
                invoice == null ? "" : invoice.number(),
                reasons,
                clock.instant(),
                today.plusDays(forms.set(ExpenseSettings.TERM, activity)),
                null);
    }

    private String number(ClaimContent content, LocalDate today) {
        return "E-%d-%04d"
                .formatted(today.getYear(), numbers.next(content.activity().entity(), today.getYear()));
    }
}
