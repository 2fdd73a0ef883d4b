package coop.genoot.purchasing.claims;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.control.Control;
import coop.genoot.control.Operation;
import coop.genoot.control.OperationKind;
import coop.genoot.control.Stops;
import coop.genoot.control.Verdict;
import coop.genoot.organisation.expenses.ExpenseSettings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Grants;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * The rule "may I validate it myself?": by amount, document and history, the same for everybody (requirements E-06,
 * C-16). Whatever speaks against it is said; nothing means yes.
 */
@Component
class OwnApproval {
    private final PastClaims past;
    private final ClaimForms forms;
    private final Control control;
    private final Stops stops;
    private final Grants grants;
    private final Clock clock;

    OwnApproval(PastClaims past, ClaimForms forms, Control control, Stops stops, Grants grants, Clock clock) {
        this.past = past;
        this.grants = grants;
        this.forms = forms;
        this.control = control;
        this.stops = stops;
        this.clock = clock;
    }

    /** Who keeps the money looks for reasons of the entity; what only a rule of control stops waits at its desk. */
    List<Reason> reasons(Actor me, ExpenseClaim claim, ClaimContent content, Map<String, String> fields) {
        var reasons = own(me, claim, content);
        if (!reasons.isEmpty()) return reasons;
        var operation = operation(claim.id(), content, fields);
        return control.ask(me, operation) == Verdict.STOP ? List.of(Reason.RULE_OF_CONTROL) : List.of();
    }

    /** Takes it back from the desk of control; whether it waited there. What that means is told by the stop itself. */
    boolean takenBack(Actor me, ExpenseClaim claim) {
        boolean waits =
                claim.state() == ClaimState.LOOKED_AT && claim.said().reasons().contains(Reason.RULE_OF_CONTROL);
        if (waits) stops.takeBack(me, claim.id().value());
        return waits;
    }

    private List<Reason> own(Actor me, ExpenseClaim claim, ClaimContent content) {
        var reasons = new ArrayList<Reason>();
        var activity = content.activity();
        Money ceiling = forms.set(ExpenseSettings.ALONE, activity);
        if (content.gross().compareTo(ceiling) > 0) reasons.add(Reason.OVER_CEILING);
        if (!content.kindAlone()) reasons.add(Reason.KIND);
        if (claim.sort() == Sort.COST && past.receiptsOf(claim.id()) == 0) reasons.add(Reason.NO_RECEIPT);
        past.lock("claims of " + me.self());
        past.lock("receipts of " + activity.entity());
        if (past.hasReceiptOfAnother(claim.id(), activity.entity())) reasons.add(Reason.SAME_RECEIPT);
        if (isOverMonth(me, content)) reasons.add(Reason.OVER_MONTH);
        int careful = forms.set(ExpenseSettings.CAREFUL, activity);
        if (past.sentBackSince(me.self(), clock.instant().minus(Duration.ofDays(careful))))
            reasons.add(Reason.SENT_BACK_BEFORE);
        return reasons;
    }

    /** Many small ones together are as much as a large one. */
    private boolean isOverMonth(Actor me, ClaimContent content) {
        var since = LocalDate.now(clock)
                .minusMonths(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
        var together = past.aloneSince(me.self(), since).plus(content.gross());
        return together.compareTo(forms.set(ExpenseSettings.ALONE_MONTH, content.activity())) > 0;
    }

    private static Operation operation(ClaimId id, ClaimContent content, Map<String, String> fields) {
        return of(
                id,
                new About(content.activity().entity(), content.activity().id(), content.supplier(), content.gross()),
                fields);
    }

    /**
     * What control is asked about, in one way whenever it is asked.
     *
     * @param gross all that is paid to the member: the VAT in it is what they typed themselves
     */
    private record About(EntityId entity, ActivityId activity, String supplier, Money gross) {}

    /**
     * Whether a rule of control stops what was handed in, asked as whoever did: then it waits at that desk. Once it was
     * approved there it is let go, once.
     */
    boolean isStopped(ExpenseClaim claim) {
        var said = claim.said();
        var about = new About(claim.entity(), said.activity(), said.supplier(), said.gross());
        var sender = Actor.person(claim.person(), claim.personName(), grants.of(claim.person()), Language.EN);
        return control.ask(sender, of(claim.id(), about, claim.fields())) == Verdict.STOP;
    }

    private static Operation of(ClaimId id, About about, Map<String, String> fields) {
        return new Operation(
                OperationKind.EXPENSE_CLAIM,
                id.value(),
                about.entity(),
                about.activity(),
                null,
                about.supplier(),
                about.gross(),
                Set.of(),
                "/receipts/" + id,
                "",
                new TreeMap<>(fields).toString());
    }
}
