package coop.genoot.platform.jobs;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Hat;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the work goes that the house does by itself, for administrators: numbers and names of jobs, nobody's content. */
@Component
public class HouseWork {
    private static final Actor SELF = Actor.system("house-work");

    private final HouseWorkRows rows;
    private final TransactionTemplate transaction;

    HouseWork(HouseWorkRows rows, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
    }

    /** A job that failed the last time. */
    public record FailingJob(String name, @Nullable Instant since) {}

    /**
     * What did not go by itself.
     *
     * @param mails how many mails could not be handed over and are tried again
     * @param oldestMail since when the oldest of them waits; null when none does
     * @param untold what happened in the house and could not be told on
     */
    public record Standing(int mails, @Nullable Instant oldestMail, int untold, List<FailingJob> jobs) {
        public Standing {
            jobs = List.copyOf(jobs);
        }

        public boolean isWell() {
            return mails == 0 && untold == 0 && jobs.isEmpty();
        }
    }

    /** Empty for who administers nothing. */
    public Optional<Standing> of(Actor me) {
        if (!me.has(Hat.ADMIN)) return Optional.empty();
        return Optional.of(
                CurrentActor.as(SELF, () -> Objects.requireNonNull(transaction.execute(_ -> rows.standing()))));
    }
}
