package coop.genoot.bookkeeping;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.jobs.RepeatedJob;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Entities that guarantee an Activity its money from the due day on: makes it available on that day. */
@Component
public class GuaranteedMoney implements RepeatedJob {
    private static final int AT_ONCE = 200;

    private final ClaimRows claims;
    private final SaleBooks books;
    private final TransactionOperations transactions;
    private final Clock clock;

    GuaranteedMoney(ClaimRows claims, SaleBooks books, TransactionOperations transactions, Clock clock) {
        this.claims = claims;
        this.books = books;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "bookkeeping.guaranteed-money";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        releaseDue();
    }

    /** Releases all that is due today or was due before and not released yet; how many there were. */
    public int releaseDue() {
        var today = LocalDate.now(clock);
        return CurrentActor.as(Actor.system("guarantee"), () -> {
            int released = 0;
            for (int some = releaseSome(today); some > 0; some = releaseSome(today)) released += some;
            return released;
        });
    }

    private int releaseSome(LocalDate today) {
        var done = transactions.execute(_ -> {
            var due = claims.toRelease(today, AT_ONCE);
            due.forEach(subject -> books.release(subject, today));
            return due.size();
        });
        return done == null ? 0 : done;
    }
}
