package coop.genoot.bookkeeping;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.common.EntityId;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.jobs.RepeatedJob;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes the contributions that rules take by the month: at the end of it by a rate, and the fixed part. Months that
 * were missed are closed later, each once; what an Activity could not pay yet is made when it can.
 */
@Component
public class MonthClosing implements RepeatedJob {
    private final Organisation organisation;
    private final Activities activities;
    private final PeriodRows periods;
    private final PeriodBooks books;
    private final TransactionOperations transactions;
    private final Clock clock;

    MonthClosing(
            Organisation organisation,
            Activities activities,
            PeriodRows periods,
            PeriodBooks books,
            TransactionOperations transactions,
            Clock clock) {
        this.organisation = organisation;
        this.activities = activities;
        this.periods = periods;
        this.books = books;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "bookkeeping.month-closing";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        closeMonths();
    }

    /** Closes every month that has ended, in every entity, and makes what waited for money. */
    public void closeMonths() {
        CurrentActor.run(Actor.system("month-closing"), () -> {
            organisation.entities().stream().map(Entity::id).forEach(this::closeMonths);
            transactions.executeWithoutResult(_ -> books.makeWhatWaits());
        });
    }

    private void closeMonths(EntityId entity) {
        var thisMonth = LocalDate.now(clock).withDayOfMonth(1);
        var first = transactions.execute(_ -> firstOpen(entity));
        if (first == null || first.isEmpty()) return;
        for (var month = first.get(); month.isBefore(thisMonth); month = month.plusMonths(1)) close(entity, month);
    }

    private void close(EntityId entity, LocalDate month) {
        transactions.executeWithoutResult(_ -> books.close(entity, month));
    }

    private Optional<LocalDate> firstOpen(EntityId entity) {
        return periods.lastClosed(entity)
                .map(month -> month.plusMonths(1))
                .or(() -> activities.ofEntity(entity, LocalDate.now(clock)).stream()
                        .map(ActivityView::openedOn)
                        .min(Comparator.naturalOrder())
                        .map(day -> day.withDayOfMonth(1)));
    }
}
