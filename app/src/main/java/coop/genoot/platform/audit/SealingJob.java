package coop.genoot.platform.audit;

import coop.genoot.platform.jobs.RepeatedJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Seals the trail every half minute. */
@Component
class SealingJob implements RepeatedJob {
    private final AuditTrail trail;

    SealingJob(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public String name() {
        return "platform.audit-seal";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        trail.seal();
    }
}
