package coop.genoot.control.afterwards;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Rate;
import coop.genoot.control.afterwards.Draw.Candidate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The draw, held against figures that were worked out apart from this code, as anybody can. */
class DrawTest {
    private static final String SEED = "5eed".repeat(16);
    private static final Rate A_QUARTER = Rate.percent("25");

    @Test
    void anybody_with_the_seed_draws_the_same() {
        var lines = Draw.of(SEED, A_QUARTER, week());

        assertThat(lines.stream().filter(Draw.Line::drawn).map(DrawTest::brief))
                .containsExactly("INVOICE/2 02 332bb7771c97", "INVOICE/3 06 097d7b4749af", "INVOICE/4 11 4abd683db7b1");
        assertThat(lines.stream().map(DrawTest::brief))
                .startsWith("CREDIT_NOTE/3 12 4fe865633bc3", "INVOICE/2 02 332bb7771c97", "INVOICE/2 04 47ae14c44b0c");
        assertThat(Draw.fingerprint(SEED)).startsWith("9619e2c3275e1e8b").hasSize(64);
    }

    @Test
    void the_order_in_which_things_were_done_changes_nothing() {
        var shuffled = new ArrayList<>(week());
        Collections.shuffle(shuffled, new Random(7));

        assertThat(Draw.of(SEED, A_QUARTER, shuffled)).isEqualTo(Draw.of(SEED, A_QUARTER, week()));
    }

    @Test
    void what_met_a_rule_is_chosen_besides_the_drawn() {
        var risky = week().stream()
                .map(it -> new Candidate(
                        it.operation(), it.stratum(), it.operation().toString().endsWith("05")))
                .toList();
        var chosen = Draw.of(SEED, A_QUARTER, risky).stream()
                .filter(Draw.Line::isChosen)
                .toList();

        assertThat(chosen).hasSize(4);
        assertThat(chosen)
                .filteredOn(it -> !it.drawn())
                .singleElement()
                .satisfies(line -> assertThat(line.text()).endsWith(";risk"));
    }

    @Test
    void the_share_is_rounded_up_and_never_more() {
        for (var percent : List.of("0.01", "5", "33.33", "99.99", "100")) {
            var share = Rate.percent(percent);
            for (int n = 0; n <= 60; n++) {
                var many = IntStream.range(0, n)
                        .mapToObj(i -> new Candidate(new UUID(7, i), "INVOICE/" + i % 5, false))
                        .toList();
                long drawn = Draw.of(SEED, share, many).stream()
                        .filter(Draw.Line::drawn)
                        .count();
                var exact = share.percent().doubleValue() * n / 100;
                assertThat(drawn).as(percent + " of " + n).isEqualTo((long) Math.ceil(exact - 1e-9));
            }
        }
        assertThat(Draw.of(SEED, Rate.ZERO, week())).noneMatch(Draw.Line::drawn);
    }

    /** Twelve things, in four strata. */
    private static List<Candidate> week() {
        var cents = List.of(9900, 9900, 9900, 9900, 15000, 15000, 15000, 15000, 15000, 250000, 250000, 80000);
        return IntStream.rangeClosed(1, 12)
                .mapToObj(i -> new Candidate(
                        UUID.fromString("00000000-0000-7000-8000-0000000000%02d".formatted(i)),
                        Candidate.stratum(i == 12 ? "CREDIT_NOTE" : "INVOICE", cents.get(i - 1)),
                        false))
                .toList();
    }

    private static String brief(Draw.Line line) {
        var operation = line.candidate().operation().toString();
        return line.candidate().stratum() + " " + operation.substring(34) + " "
                + line.key().substring(0, 12);
    }
}
