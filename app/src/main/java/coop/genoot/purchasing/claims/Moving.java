package coop.genoot.purchasing.claims;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves claims from state to state, always through the one table, with a row of who, when and why. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Moving {
    private final ClaimRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moving(ClaimRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Refused when its state does not allow it ({@code purchasing.not-any-more}). */
    void move(ExpenseClaim claim, ClaimVerb verb, String why) {
        Actor who = Objects.requireNonNull(CurrentActor.get());
        var next = claim.state().mustBeAfter(verb);
        rows.move(claim, new ClaimMove(verb, next, who.name(), clock.instant(), why), who.author());
        events.publishEvent(
                new ClaimMoved(claim.id().value(), verb, !claim.person().equals(who.person()), why));
        switch (verb) {
            case APPROVE -> events.publishEvent(ClaimApproved.of(claim, today()));
            case WITHDRAW -> withdrawn(claim);
            case REFUSE ->
                events.publishEvent(new ClaimRefused(
                        claim.id(), claim.entity(), claim.person(), claim.said().number(), why));
            default -> {}
        }
    }

    private void withdrawn(ExpenseClaim claim) {
        if (claim.state() == ClaimState.APPROVED)
            events.publishEvent(new ClaimWithdrawn(claim.id(), claim.entity(), today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
