package coop.genoot.platform.secondstep;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At the start of the house: locks with the newest key what is still open, or locked with an earlier one. */
@Component
class LockingAgain {
    private final SecondSteps secondSteps;

    LockingAgain(SecondSteps secondSteps) {
        this.secondSteps = secondSteps;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        secondSteps.lockAgain();
    }
}
