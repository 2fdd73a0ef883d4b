package coop.genoot.ledger;

import coop.genoot.platform.jobs.RepeatedJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Looks every hour whether a day, a month or a year is over that is not closed yet. */
@Component
class ClosingJob implements RepeatedJob {
    private final Seals seals;

    ClosingJob(Seals seals) {
        this.seals = seals;
    }

    @Override
    public String name() {
        return "ledger.closing";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        seals.closePeriods();
    }
}
