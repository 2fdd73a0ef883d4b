package coop.genoot.ledger.verification;

import coop.genoot.platform.jobs.RepeatedJob;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Checks the seals of each entity once a night, while few people wait for a page. */
@Component
class SealVerification implements RepeatedJob {
    private static final int FIRST_HOUR = 1;
    private static final int LAST_HOUR = 5;

    private final VerifiedSeals seals;
    private final Clock clock;

    SealVerification(VerifiedSeals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ledger.seal-verification";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        int hour = LocalTime.now(clock).getHour();
        if (hour < FIRST_HOUR || hour > LAST_HOUR) return;
        RepeatedJob.each(seals.due().iterator(), seals::verify);
    }
}
