package coop.genoot.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import coop.genoot.common.Money;
import coop.genoot.ledger.LedgerSamples.World;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Random histories against the simplest model of a ledger: a map of sums. */
@GenootTest
class RandomPostingsTest {
    private static final int STEPS = 150;
    private static final AccountKind[] KINDS = AccountKind.values();

    @Autowired
    Ledger ledger;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20260601, 424242})
    void always_give_the_balances_of_the_model(long seed) {
        var random = new Random(seed);
        var world = World.create();
        var model = new HashMap<Account, Long>();
        var posted = new ArrayList<Posting>();
        CurrentActor.run(Actor.system("test"), () -> {
            for (int step = 0; step < STEPS; step++) {
                if (!posted.isEmpty() && random.nextInt(10) == 0) {
                    ledger.post(posted.get(random.nextInt(posted.size())));
                } else {
                    var posting = randomPosting(world, random, "step " + step);
                    ledger.post(posting);
                    posted.add(posting);
                    posting.lines()
                            .forEach(line ->
                                    model.merge(line.account(), line.amount().cents(), Math::addExact));
                }
            }
            model.forEach((account, cents) ->
                    assertThat(ledger.balance(world.entity(), account)).isEqualTo(Money.euroCents(cents)));
        });
        assertThat(model.values().stream().mapToLong(it -> it).sum()).isZero();
    }

    private static Posting randomPosting(World world, Random random, String key) {
        var lines = new ArrayList<Line>();
        long sum = 0;
        int sides = 1 + random.nextInt(6);
        for (int side = 0; side < sides; side++) {
            long cents = random.nextLong(-1_000_000, 1_000_000) | 1;
            lines.add(Line.of(randomAccount(world, random), Money.euroCents(cents)));
            sum += cents;
        }
        if (sum == 0) {
            lines.add(Line.of(randomAccount(world, random), Money.euroCents(7)));
            sum = 7;
        }
        lines.add(Line.of(randomAccount(world, random), Money.euroCents(-sum)));
        return new Posting(
                world.entity(),
                LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365)),
                Kind.values()[random.nextInt(Kind.values().length)],
                new Source("test", UUID.randomUUID()),
                key,
                "line\nend \\ " + key,
                List.copyOf(lines),
                null,
                Map.of());
    }

    private static Account randomAccount(World world, Random random) {
        var kind = KINDS[random.nextInt(KINDS.length)];
        return switch (random.nextInt(3)) {
            case 0 -> world.mine(kind);
            case 1 -> world.ours(kind);
            default -> world.client(kind);
        };
    }
}
