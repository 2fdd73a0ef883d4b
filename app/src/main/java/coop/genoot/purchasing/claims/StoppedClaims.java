package coop.genoot.purchasing.claims;

import coop.genoot.common.Refused;
import coop.genoot.control.OperationKind;
import coop.genoot.control.Stop;
import coop.genoot.control.StopEnded;
import coop.genoot.control.Stops;
import coop.genoot.platform.CurrentActor;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a claim that a rule of control stopped, in the transaction that decides about the stop. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoppedClaims {
    private final ClaimRows rows;
    private final Looking looking;
    private final Moving moving;
    private final OwnApproval alone;
    private final Stops stops;

    StoppedClaims(ClaimRows rows, Looking looking, OwnApproval alone, Moving moving, Stops stops) {
        this.rows = rows;
        this.looking = looking;
        this.moving = moving;
        this.alone = alone;
        this.stops = stops;
    }

    @EventListener
    void on(StopEnded ended) {
        if (ended.kind() != OperationKind.EXPENSE_CLAIM) return;
        rows.lockAll(List.of(ended.document())).stream()
                .filter(it -> it.state() == ClaimState.LOOKED_AT)
                .forEach(it -> end(it, ended.state(), why(ended)));
    }

    private String why(StopEnded ended) {
        var reader = Objects.requireNonNull(CurrentActor.get());
        return stops.find(reader, ended.stop()).map(Stop::reason).orElse("");
    }

    private void end(ExpenseClaim claim, Stop.State state, String why) {
        switch (state) {
            case APPROVED -> approve(claim);
            case SENT_BACK -> looking.sendBack(claim, why);
            case TAKEN_BACK -> moving.move(claim, ClaimVerb.WITHDRAW, "");
            case WAITING -> throw new IllegalStateException("Not ended: " + claim.id());
        }
    }

    /** Asked again as whoever handed it in: it is let go, once. */
    private void approve(ExpenseClaim claim) {
        if (alone.isStopped(claim)) throw new Refused("purchasing.not-any-more");
        looking.letGo(claim);
    }
}
