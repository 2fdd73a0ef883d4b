package coop.genoot.purchasing.claims;

import coop.genoot.activities.Budgets;
import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What who keeps the entity's money decides about a claim: approved, sent back with a question, or refused. */
@Component
@Transactional
public class Looking {
    private static final int LONGEST_REASON = 600;

    private final ClaimRows rows;
    private final ExpenseClaims claims;
    private final OwnApproval alone;
    private final Moving moving;
    private final Budgets budgets;
    private final Clock clock;

    Looking(ClaimRows rows, ExpenseClaims claims, OwnApproval alone, Moving moving, Budgets budgets, Clock clock) {
        this.rows = rows;
        this.claims = claims;
        this.alone = alone;
        this.moving = moving;
        this.budgets = budgets;
        this.clock = clock;
    }

    /**
     * Approves it: its money is planned, or it waits for its invoice. What a rule of control stops is approved at its
     * desk next, as if its member had validated it. Refused when less is free than it takes and it
     * names no invoice ({@code purchasing.look.not-free}), and when somebody decided already ({@code
     * purchasing.not-any-more}); 404 for who does not decide about it.
     */
    public void approve(Actor me, ClaimId id) {
        var claim = locked(me, id);
        var next = next(claim);
        if (alone.isStopped(claim)) {
            rows.stopped(id);
            moving.move(claim, ClaimVerb.PASS_ON, "");
        } else moving.move(claim, next, "");
    }

    /** Its money is planned, or it waits for its invoice. */
    void letGo(ExpenseClaim claim) {
        moving.move(claim, next(claim), "");
    }

    private ClaimVerb next(ExpenseClaim claim) {
        var said = claim.said();
        var free = budgets.freeForUpdate(claim.entity(), said.activity());
        boolean enough = free.compareTo(said.cost()) >= 0;
        if (!enough && said.invoice() == null)
            throw new Refused(
                    "purchasing.look.not-free", said.cost().minus(free).toDecimal());
        return enough ? ClaimVerb.APPROVE : ClaimVerb.WAIT;
    }

    /** Sends it back to be completed, with what is missing; refused with {@link Invalid} without a reason. */
    public void sendBack(Actor me, ClaimId id, String why) {
        sendBack(locked(me, id), reason(why));
    }

    /** Its member goes on writing it, from what it said. */
    void sendBack(ExpenseClaim claim, String why) {
        moving.move(claim, ClaimVerb.SEND_BACK, why);
        rows.writeOn(claim.id(), TimeOrderedId.at(clock.instant()));
    }

    /** Refuses it for good; refused with {@link Invalid} without a reason. */
    public void refuse(Actor me, ClaimId id, String why) {
        moving.move(locked(me, id), ClaimVerb.REFUSE, reason(why));
    }

    private ExpenseClaim locked(Actor me, ClaimId id) {
        var claim = NotHere.unless(rows.lock(id).filter(it -> claims.mayDecide(me, it)));
        if (claim.state() != ClaimState.LOOKED_AT) throw new Refused("purchasing.not-any-more");
        return claim;
    }

    private static String reason(String why) {
        if (why.isBlank()) throw new Invalid(List.of(Problem.at("why", "purchasing.no-reason")));
        if (why.strip().length() > LONGEST_REASON)
            throw new Invalid(List.of(Problem.at("why", "purchasing.too-long", LONGEST_REASON)));
        return why.strip();
    }
}
