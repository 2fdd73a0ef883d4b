package coop.genoot.purchasing.claims;

import coop.genoot.activities.Budgets;
import coop.genoot.common.Invalid;
import coop.genoot.common.Money;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.drafts.Drafts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Handing a claim in, trying again when the money came, and withdrawing it: the member's side. */
@Component
@Transactional
public class HandingIn {
    private final ClaimRows rows;
    private final Filling filling;
    private final OwnApproval alone;
    private final Moving moving;
    private final Budgets budgets;
    private final Drafts drafts;

    HandingIn(ClaimRows rows, Filling filling, OwnApproval alone, Moving moving, Budgets budgets, Drafts drafts) {
        this.rows = rows;
        this.filling = filling;
        this.alone = alone;
        this.moving = moving;
        this.budgets = budgets;
        this.drafts = drafts;
    }

    /**
     * Hands the claim in as it was typed. The member validates it themselves where the rule allows it (E-06); else
     * somebody who keeps the entity's money looks at it. What the Activity has not free waits for the invoice that it
     * names, where the entity allows that (E-04). A form that arrives twice hands in once.
     *
     * <p>Refused with {@link Invalid} with all that is wrong, also when less is free than it takes; 404 for who did not
     * begin it.
     */
    public void handIn(Actor me, ClaimId id, Map<String, String> fields) {
        var claim = NotHere.unless(rows.lock(id).filter(it -> it.person().equals(me.person())));
        if (!claim.isDraft()) return;
        var content = filling.read(me, claim, fields);
        var free = budgets.freeForUpdate(
                content.activity().entity(), content.activity().id());
        boolean waits = mustWait(claim, content, free);
        var reasons = alone.reasons(me, claim, content, fields);
        var said = filling.said(claim, content, reasons);
        rows.handIn(id, content.activity().entity(), said, fields);
        drafts.becameDocument(me, claim.draft());
        var handed = NotHere.unless(rows.find(id));
        if (!reasons.isEmpty()) moving.move(handed, ClaimVerb.LOOK, "");
        else moving.move(handed, waits ? ClaimVerb.WAIT : ClaimVerb.APPROVE, "");
    }

    /** Whether it has to wait for its invoice; refused with what is missing when it names none. */
    private boolean mustWait(ExpenseClaim claim, ClaimContent content, Money free) {
        var missing = content.cost().minus(free);
        if (!missing.isPositive()) return false;
        if (content.invoice() != null) return true;
        var key = filling.mayWait(content) ? "purchasing.claim.not-free-or-wait" : "purchasing.claim.not-free";
        var field = switch (claim.sort()) {
            case COST -> "amount";
            case MILEAGE -> "kilometres";
            case ALLOWANCE -> "days";
        };
        throw new Invalid(List.of(Problem.at(field, key, missing.toDecimal(), free.toDecimal())));
    }

    /**
     * Tries again what waits: it goes on when enough is free by now, and stays where it is otherwise ({@code
     * purchasing.still-waits}).
     */
    public void tryAgain(Actor me, ClaimId id) {
        var seen = NotHere.unless(rows.find(id).filter(it -> it.person().equals(me.person())));
        if (seen.state() != ClaimState.WAITING) return;
        // Money first, then the claim: the bank's way takes them in that order too.
        var free = budgets.freeForUpdate(seen.entity(), seen.said().activity());
        var claim = NotHere.unless(rows.lock(id));
        if (claim.state() != ClaimState.WAITING) return;
        if (free.compareTo(claim.said().cost()) < 0)
            throw new Refused(
                    "purchasing.still-waits", claim.said().cost().minus(free).toDecimal());
        moving.move(claim, ClaimVerb.APPROVE, "");
    }

    /**
     * Takes it back: what is being written is thrown away, what was approved frees its money. Refused when it is on its
     * way to the bank already ({@code purchasing.not-any-more}).
     */
    public void withdraw(Actor me, ClaimId id) {
        var claim = NotHere.unless(rows.lock(id).filter(it -> it.person().equals(me.person())));
        if (claim.state() == ClaimState.WITHDRAWN || alone.takenBack(me, claim)) return;
        moving.move(claim, ClaimVerb.WITHDRAW, "");
        if (claim.isDraft()) drafts.discard(me, claim.draft());
    }
}
