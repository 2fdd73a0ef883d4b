package coop.genoot.control.afterwards;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Rate;
import coop.genoot.control.SimulatedYear;
import coop.genoot.control.SimulatedYear.Done;
import coop.genoot.control.SimulatedYear.Fault;
import coop.genoot.control.afterwards.Draw.Candidate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * A year of three hundred members, with faults strewn among what they do: how much waits, and how much of what is wrong
 * is found (requirement C-01). The rules and the draw are the real ones; only the people are made up, the same each
 * time. The figures are written down in docs/benchmarks.md.
 */
class AYearOfChecksTest {
    private static final int MEMBERS = 300;
    private static final int WEEKS = 52;
    private static final Rate SHARE = Rate.percent("5");

    @Test
    void at_most_one_in_twenty_waits_and_most_of_the_money_that_is_wrong_is_found() {
        var year = new SimulatedYear(2026, MEMBERS);
        var looked = new HashSet<UUID>();
        var random = new Random(52);
        for (int week = 0; week < WEEKS; week++) looked.addAll(lookedAt(year.week(week), seed(random)));

        var all = year.all();
        long stopped = all.stream().filter(Done::stopped).count();
        Predicate<Done> found = it -> it.stopped() || looked.contains(it.id());
        double share = 100.0 * stopped / all.size();
        double foundByAmount = 100.0
                * amount(all, it -> it.fault() != Fault.NONE && found.test(it))
                / amount(all, it -> it.fault() != Fault.NONE);
        System.out.printf(
                "%d done, %.2f %% waited, %.1f %% looked at later%n",
                all.size(), share, 100.0 * looked.size() / all.size());
        for (var fault : Fault.values())
            System.out.printf(
                    "%-12s %4d, found %.1f %% by amount%n",
                    fault,
                    all.stream().filter(it -> it.fault() == fault).count(),
                    100.0
                            * amount(all, it -> it.fault() == fault && found.test(it))
                            / Math.max(1, amount(all, it -> it.fault() == fault)));
        System.out.printf("found in all %.1f %% by amount%n", foundByAmount);

        assertThat(share).isPositive().isLessThanOrEqualTo(5);
        assertThat(foundByAmount).isGreaterThan(70);
    }

    private static Set<UUID> lookedAt(List<Done> week, String seed) {
        var candidates = week.stream()
                .filter(it -> !it.stopped())
                .map(it -> new Candidate(it.id(), Candidate.stratum("INVOICE", it.cents()), it.later()))
                .toList();
        var looked = new HashSet<UUID>();
        for (var line : Draw.of(seed, SHARE, candidates))
            if (line.isChosen()) looked.add(line.candidate().operation());
        return looked;
    }

    private static String seed(Random random) {
        return "%016x".formatted(random.nextLong()).repeat(4);
    }

    private static double amount(Collection<Done> all, Predicate<Done> which) {
        return all.stream().filter(which).mapToLong(Done::cents).sum();
    }
}
