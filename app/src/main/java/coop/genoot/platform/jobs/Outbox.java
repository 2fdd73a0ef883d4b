package coop.genoot.platform.jobs;

import java.time.Duration;
import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;

/** Tells the world again what it could not be told, and forgets what it was told long ago. */
@Component
class Outbox implements RepeatedJob {
    private static final Duration REMEMBER = Duration.ofDays(30);

    private final FailedEventPublications failed;
    private final CompletedEventPublications completed;

    Outbox(FailedEventPublications failed, CompletedEventPublications completed) {
        this.failed = failed;
        this.completed = completed;
    }

    @Override
    public String name() {
        return "platform.outbox";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        failed.resubmit(ResubmissionOptions.defaults().withMinAge(Duration.ofMinutes(1)));
        completed.deletePublicationsOlderThan(REMEMBER);
    }
}
