package coop.genoot.bookkeeping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** What will happen in one world: steps of many sales, round by round. The same seed makes the same plan. */
record HistoryPlan(long seed, List<Step> steps) {
    /** What can be done with a sale; what makes no sense at that moment is left out when it is carried out. */
    enum Verb {
        EDIT,
        SEND_QUOTE,
        ACCEPT,
        ACCEPT_PART,
        DEPOSIT,
        FINAL,
        INVOICE,
        CREDIT_PART,
        CREDIT_ALL,
        PAY,
        PAY_PART,
        PAY_TOO_MUCH,
        PAY_UNNAMED,
        MATCH,
        UNDO,
        IMPORT_AGAIN,
        DAYS_PASS
    }

    /** One step; its luck decides amounts and which of several is meant. */
    record Step(int round, int sale, Verb verb, long luck) {
        @Override
        public String toString() {
            return round + "." + sale + " " + verb + " " + luck;
        }
    }

    private static final List<Verb> LATER = List.of(
            Verb.PAY,
            Verb.PAY,
            Verb.PAY_PART,
            Verb.PAY_PART,
            Verb.PAY_TOO_MUCH,
            Verb.PAY_UNNAMED,
            Verb.MATCH,
            Verb.MATCH,
            Verb.UNDO,
            Verb.CREDIT_PART,
            Verb.CREDIT_ALL,
            Verb.IMPORT_AGAIN,
            Verb.DAYS_PASS,
            Verb.DEPOSIT,
            Verb.FINAL);

    static HistoryPlan random(long seed, int sales, int rounds) {
        var random = new Random(seed);
        var steps = new ArrayList<Step>();
        for (int sale = 0; sale < sales; sale++) {
            var beginning = beginning(random);
            for (int round = 0; round < rounds; round++) {
                var verb = round < beginning.size() ? beginning.get(round) : LATER.get(random.nextInt(LATER.size()));
                steps.add(new Step(round, sale, verb, random.nextLong(1_000_000)));
            }
        }
        steps.sort(Comparator.comparing(Step::round).thenComparing(Step::sale));
        return new HistoryPlan(seed, steps);
    }

    private static List<Verb> beginning(Random random) {
        if (random.nextInt(3) == 0) return List.of(Verb.INVOICE);
        var accepted = random.nextBoolean() ? Verb.ACCEPT : Verb.ACCEPT_PART;
        var first = random.nextBoolean() ? Verb.DEPOSIT : Verb.FINAL;
        return random.nextInt(4) == 0
                ? List.of(Verb.EDIT, Verb.SEND_QUOTE, accepted, first)
                : List.of(Verb.SEND_QUOTE, accepted, first);
    }

    int rounds() {
        return steps.stream().mapToInt(Step::round).max().orElse(-1) + 1;
    }

    List<Step> ofRound(int round) {
        return steps.stream().filter(step -> step.round() == round).toList();
    }

    /** The same with fewer steps, of which it still fails; halves first, then one by one, for at most so many tries. */
    HistoryPlan shrunk(Predicate<HistoryPlan> fails, int tries) {
        var kept = new ArrayList<>(steps);
        int left = tries;
        for (int size = Math.max(1, kept.size() / 2); size >= 1; size /= 2) {
            for (int start = 0; start < kept.size() && left > 0; left--) {
                var fewer = new ArrayList<>(kept);
                fewer.subList(start, Math.min(kept.size(), start + size)).clear();
                if (!fewer.isEmpty() && fails.test(new HistoryPlan(seed, fewer))) kept = fewer;
                else start += size;
            }
        }
        return new HistoryPlan(seed, kept);
    }

    @Override
    public String toString() {
        return "seed " + seed + ", steps " + Arrays.toString(steps.toArray());
    }
}
