package coop.genoot.control;

import coop.genoot.common.PersonId;
import coop.genoot.control.Stop.State;
import coop.genoot.organisation.staff.Colleague;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.notices.Digest;
import coop.genoot.platform.notices.News;
import coop.genoot.platform.notices.Notices;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/** Tells who looks that something waits, and whoever asked what became of it. */
@Component
class StopNews {
    private static final Actor SELF = Actor.system("control-news");
    // Read the same in each of our languages.
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final StopRows stops;
    private final Checkers checkers;
    private final Notices notices;
    private final TransactionOperations transactions;

    StopNews(StopRows stops, Checkers checkers, Notices notices, TransactionOperations transactions) {
        this.stops = stops;
        this.checkers = checkers;
        this.notices = notices;
        this.transactions = transactions;
    }

    @Async
    @TransactionalEventListener(id = "control.stopped")
    void on(Stopped stopped) {
        asHouse(() -> {
            var stop = stops.find(stopped.stop()).orElseThrow();
            // Decided in the meantime, or looked at by one who is in two teams: nobody is asked any more.
            if (!stop.isWaiting()) return;
            var people = checkers.people(stop.entity(), stop.team(), stop.person()).stream()
                    .map(Colleague::person)
                    .distinct()
                    .toList();
            tell(stop, stop.team(), "control.news.waits", people, stop.since(), "/control/stops/" + stop.id());
        });
    }

    @Async
    @TransactionalEventListener(id = "control.stop-ended")
    void on(StopEnded ended) {
        if (ended.state() == State.TAKEN_BACK) return;
        asHouse(() -> {
            var stop = stops.find(ended.stop()).orElseThrow();
            var decision = stop.decision();
            var at = decision == null ? stop.since() : decision.at();
            var key = "control.news."
                    + ended.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
            tell(stop, stop.id(), key, List.of(stop.person()), at, stop.page());
        });
    }

    /** Tells it once for each thing it is told about. */
    private void tell(Stop stop, UUID about, String key, List<PersonId> people, Instant at, String page) {
        var id = UUID.nameUUIDFromBytes((stop.id() + key + about).getBytes(StandardCharsets.UTF_8));
        var facts = List.of(stop.whom(), stop.name(), stop.due().format(DAY));
        var news = new News(id, at, key, stop.amount(), facts, page);
        notices.tell(List.of(new Digest(id, stop.whom(), people, List.of(news))));
    }

    private void asHouse(Runnable work) {
        CurrentActor.run(SELF, () -> transactions.executeWithoutResult(_ -> work.run()));
    }
}
