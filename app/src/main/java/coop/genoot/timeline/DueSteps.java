package coop.genoot.timeline;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.jobs.RepeatedJob;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Does what is due and not yet done, so that a day on which nothing ran is made up for on the next. One step is one
 * transaction; one that fails holds up no other, and comes last in the next run.
 */
@Component
public class DueSteps implements RepeatedJob {
    private static final Actor HOUSE = Actor.system("timeline");
    // Nobody gets a reminder in the middle of the night.
    private static final LocalTime FIRST = LocalTime.of(8, 0);
    private static final LocalTime LAST = LocalTime.of(20, 0);
    private static final int AT_ONCE = 200;

    private final StepRows rows;
    private final StepRun run;
    private final StepNews news;
    private final TransactionOperations transactions;
    private final Clock clock;

    DueSteps(StepRows rows, StepRun run, StepNews news, TransactionOperations transactions, Clock clock) {
        this.rows = rows;
        this.run = run;
        this.news = news;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "timeline.due-steps";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        var now = LocalTime.now(clock);
        if (now.isBefore(FIRST) || now.isAfter(LAST)) return;
        CurrentActor.run(HOUSE, () -> {
            announce();
            doAllThatIsDue();
        });
    }

    private void announce() {
        Integer told;
        do told = transactions.execute(_ -> news.announce(AT_ONCE));
        while (told != null && told == AT_ONCE);
    }

    private void doAllThatIsDue() {
        var start = clock.instant();
        for (var some = next(start); !some.isEmpty(); some = next(start))
            RepeatedJob.each(
                    some.iterator(), step -> transactions.executeWithoutResult(_ -> run.due(HOUSE, step)));
    }

    /** That they were tried is kept before they are, so that one that fails does not stand in front for ever. */
    private List<StepId> next(Instant start) {
        var next = transactions.execute(_ -> rows.nextDue(LocalDate.now(clock), start, AT_ONCE));
        return next == null ? List.of() : next;
    }
}
