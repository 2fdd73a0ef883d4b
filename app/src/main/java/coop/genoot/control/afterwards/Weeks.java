package coop.genoot.control.afterwards;

import coop.genoot.common.EntityId;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.control.afterwards.Draw.Line;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.jobs.RepeatedJob;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Promises the seed of each week before it begins, and draws each week once it is over. A week that was missed is drawn
 * later, with the seed that was promised for it.
 */
@Component
public class Weeks implements RepeatedJob {
    private static final Actor HOUSE = Actor.system("control");
    private static final int SEED_BYTES = 32;
    private static final String HEAD = "operation;stratum;key;chosen\n";

    private final WeekRows rows;
    private final Organisation organisation;
    private final Settings settings;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Weeks(
            WeekRows rows,
            Organisation organisation,
            Settings settings,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.organisation = organisation;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "control.weeks";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        CurrentActor.run(
                HOUSE, () -> of(organisation.entities().stream().map(Entity::id).toList()));
    }

    /** The same for some entities only. */
    void of(List<EntityId> entities) {
        CurrentActor.run(HOUSE, () -> {
            transactions.executeWithoutResult(_ -> promise(entities));
            List<Week> closed = transactions.execute(_ -> rows.toDraw(entities, today()));
            if (closed != null)
                RepeatedJob.each(closed.iterator(), it -> transactions.executeWithoutResult(_ -> draw(it)));
        });
    }

    /** The seed of the next week is made in this one; that of the first, when an entity begins. */
    private void promise(List<EntityId> entities) {
        var monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var promises = new ArrayList<Promise>();
        for (var day : List.of(monday, monday.plusWeeks(1))) {
            var promised = rows.promised(entities, day);
            for (var entity : entities) if (!promised.contains(entity.value())) promises.add(promise(entity, day));
        }
        rows.promise(promises);
    }

    /** A week and the seed that is kept for it. */
    record Promise(Week week, String seed) {}

    private Promise promise(EntityId entity, LocalDate monday) {
        var bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        var seed = HexFormat.of().formatHex(bytes);
        var now = clock.instant();
        var id = TimeOrderedId.at(now);
        return new Promise(new Week(id, entity, monday, Draw.fingerprint(seed), now, null, null, null, 0, 0), seed);
    }

    private void draw(Week week) {
        if (!rows.lock(week.id())) return;
        var zone = clock.getZone();
        var until = week.monday().plusWeeks(1);
        var candidates = rows.candidates(
                week.entity(),
                week.monday().atStartOfDay(zone).toInstant(),
                until.atStartOfDay(zone).toInstant());
        var seed = rows.seed(week.id());
        var share = settings.value(
                Setting.CONTROL_SAMPLE, week.sunday(), week.entity().value());
        var lines = Draw.of(seed, share, candidates);
        var drawn = new Week(
                week.id(),
                week.entity(),
                week.monday(),
                week.fingerprint(),
                week.promisedAt(),
                seed,
                share,
                clock.instant(),
                lines.size(),
                0);
        var list = HEAD + lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        rows.drawn(
                drawn, list, lines.size(), lines.stream().filter(Line::isChosen).toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
