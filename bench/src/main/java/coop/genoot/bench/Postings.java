package coop.genoot.bench;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Kind;
import coop.genoot.ledger.Ledger;
import coop.genoot.ledger.Line;
import coop.genoot.ledger.Posting;
import coop.genoot.ledger.Source;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Posting to the ledger and reading it, at its door, beside the same SQL. */
final class Postings {
    static final List<Integer> THREADS = List.of(1, 8, 16);
    private static final int WARMING = 8;
    private static final Actor BENCH = Actor.system("bench");

    private final Ledger ledger;
    private final Results results;
    private final int seconds;
    private final int warmUp;
    private final List<Place> places = new ArrayList<>();

    private record Place(EntityId entity, ActivityId activity, UUID client) {}

    Postings(Inside inside, Results results, Options options) throws Exception {
        this.ledger = inside.door(Ledger.class);
        this.results = results;
        this.seconds = options.seconds();
        this.warmUp = options.warmUp();
        try (var database = inside.postgres().connect("genoot")) {
            findPlaces(database);
        }
    }

    private void findPlaces(Connection database) throws Exception {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select entity_id, activity_id, id from sales.client limit 5000")) {
            while (rows.next())
                places.add(new Place(
                        new EntityId(rows.getObject(1, UUID.class)),
                        new ActivityId(rows.getObject(2, UUID.class)),
                        rows.getObject(3, UUID.class)));
        }
    }

    void measure(Optional<Floor> floor, int activities) throws Exception {
        // Before the books grow by hundreds of thousands of entries that no day has ever seen sealed.
        trialBalance();
        run(WARMING, false, Duration.ofSeconds(warmUp));
        run(WARMING, true, Duration.ofSeconds(warmUp));
        for (int threads : THREADS) {
            run(threads, false, Duration.ofSeconds(seconds)).keep(results, "ledger.plain." + threads);
            if (floor.isPresent())
                floor.get().run(Scripts.posting(activities), threads, seconds).keep(results, "ledger.floor." + threads);
            run(threads, true, Duration.ofSeconds(seconds)).keep(results, "ledger.sale." + threads);
        }
    }

    private Load run(int threads, boolean sale, Duration time) throws Exception {
        var steps = new ArrayList<Load.Step>();
        for (int i = 0; i < threads; i++)
            steps.add(() -> {
                var place = places.get(ThreadLocalRandom.current().nextInt(places.size()));
                CurrentActor.run(BENCH, () -> ledger.post(sale ? sale(place) : between(place)));
                return true;
            });
        return Load.of(steps, time);
    }

    /** Four entries that claim nothing. */
    private static Posting between(Place place) {
        var amount = Money.euroCents(ThreadLocalRandom.current().nextInt(100, 100_000));
        var bank = Account.of(place.entity(), AccountKind.BANK_COSTS);
        var waiting = Account.of(place.entity(), AccountKind.WAITING);
        return posting(
                place,
                Kind.CORRECTION,
                Pages.newId(),
                List.of(
                        line(bank, amount, null),
                        line(waiting, amount.negated(), null),
                        line(bank, amount.negated(), null),
                        line(waiting, amount, null)));
    }

    /** What an invoice posts: a client owes it. */
    private static Posting sale(Place place) {
        var invoice = Pages.newId();
        var net = Money.euroCents(100L * ThreadLocalRandom.current().nextInt(100, 5_000));
        var vat = Money.euroCents(net.cents() * 21 / 100);
        var share = Money.euroCents(net.cents() * 65 / 1000);
        return posting(
                place,
                Kind.SALE,
                invoice,
                List.of(
                        new Line(
                                Account.ofClient(place.client(), AccountKind.CLIENT_RECEIVABLE),
                                net.plus(vat),
                                place.activity(),
                                invoice),
                        line(Account.of(place.entity(), AccountKind.VAT_DUE), vat.negated(), null),
                        line(
                                Account.of(place.activity(), AccountKind.ON_ITS_WAY),
                                net.minus(share).negated(),
                                invoice),
                        line(
                                Account.of(place.activity(), AccountKind.CONTRIBUTION_ON_ITS_WAY),
                                share.negated(),
                                invoice)));
    }

    private static Line line(Account account, Money amount, @Nullable UUID subject) {
        return new Line(account, amount, null, subject);
    }

    private static Posting posting(Place place, Kind kind, UUID document, List<Line> lines) {
        return new Posting(
                place.entity(),
                LocalDate.now(ZoneId.systemDefault()),
                kind,
                new Source("bench", document),
                "bench " + document,
                "bench",
                lines,
                null,
                Map.of());
    }

    private void trialBalance() throws Exception {
        var today = LocalDate.now(ZoneId.systemDefault());
        var entity = places.getFirst().entity();
        var step = List.<Load.Step>of(() -> CurrentActor.as(
                BENCH, () -> !ledger.trialBalance(entity, today.withDayOfYear(1), today).isEmpty()));
        Load.of(step, Duration.ofSeconds(2));
        Load.of(step, Duration.ofSeconds(seconds)).keep(results, "ledger.trial-balance");
    }
}
