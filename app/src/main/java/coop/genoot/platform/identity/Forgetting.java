package coop.genoot.platform.identity;

import coop.genoot.platform.jobs.RepeatedJob;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets sessions that have run out and attempts nobody counts any more. */
@Component
@Transactional
class Forgetting implements RepeatedJob {
    private final OpenSessions sessions;
    private final Attempts attempts;
    private final People people;
    private final Clock clock;

    Forgetting(OpenSessions sessions, Attempts attempts, People people, Clock clock) {
        this.sessions = sessions;
        this.attempts = attempts;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "platform.forgetting";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        sessions.forgetOld();
        attempts.forgetBefore(clock.instant().minus(Duration.ofDays(2)));
        people.forgetOldWishes();
    }
}
