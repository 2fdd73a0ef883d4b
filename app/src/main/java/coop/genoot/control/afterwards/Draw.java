package coop.genoot.control.afterwards;

import coop.genoot.common.Rate;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which operations of a week are looked at. Whoever has the seed and the list gets the same, with a tool of their own:
 *
 * <ol>
 *   <li>The key of an operation is the SHA-256, in hexadecimal, of the text {@code seed:operation}.
 *   <li>Each operation lies in the stratum of its kind and the number of digits of its whole euros.
 *   <li>In all, the share of all operations is drawn, rounded up. Each stratum gives its share rounded down; what is
 *       still missing is given, one each, by the strata with the largest remainder, in alphabetical order when equal.
 *   <li>A stratum gives those with the smallest keys.
 *   <li>What met a rule is looked at in any case.
 * </ol>
 *
 * The seed is made before the week begins and its SHA-256 published; the seed itself is published with the draw. So
 * nobody could choose a seed that spares somebody, nor know beforehand what will be drawn.
 */
public final class Draw {
    private static final int HUNDRED_PERCENT = 10_000;

    private Draw() {}

    /** Why it is looked at. */
    public enum Why {
        DRAWN,
        RISK
    }

    /** An operation of the week; whether it met a rule. */
    record Candidate(UUID operation, String stratum, boolean risk) {
        static String stratum(String kind, long cents) {
            return kind + "/" + Long.toString(cents / 100).length();
        }
    }

    /** An operation with its key; drawn, looked at for its risk, or not. */
    record Line(Candidate candidate, String key, boolean drawn) {
        boolean isChosen() {
            return drawn || candidate.risk();
        }

        String text() {
            var chosen = drawn ? "drawn" : candidate.risk() ? "risk" : "-";
            return candidate.operation() + ";" + candidate.stratum() + ";" + key + ";" + chosen;
        }
    }

    /** All of them, by stratum and key. */
    static List<Line> of(String seed, Rate share, Collection<Candidate> candidates) {
        long points = share.percent().movePointRight(2).longValue();
        Map<String, List<Line>> strata = candidates.stream()
                .map(it -> new Line(it, sha256(seed + ":" + it.operation()), false))
                .sorted(Comparator.comparing(Line::key))
                .collect(Collectors.groupingBy(it -> it.candidate().stratum(), TreeMap::new, Collectors.toList()));
        var given = given(strata, points, candidates.size());
        var lines = new ArrayList<Line>();
        strata.forEach((name, all) -> {
            for (int i = 0; i < all.size(); i++)
                lines.add(new Line(all.get(i).candidate(), all.get(i).key(), i < given.getOrDefault(name, 0L)));
        });
        return lines;
    }

    /** How many each stratum gives. */
    private static Map<String, Long> given(Map<String, List<Line>> strata, long points, int all) {
        var given = new TreeMap<String, Long>();
        var remainders = new TreeMap<String, Long>();
        strata.forEach((name, lines) -> {
            given.put(name, points * lines.size() / HUNDRED_PERCENT);
            remainders.put(name, points * lines.size() % HUNDRED_PERCENT);
        });
        long wanted = (points * all + HUNDRED_PERCENT - 1) / HUNDRED_PERCENT;
        long missing =
                wanted - given.values().stream().mapToLong(Long::longValue).sum();
        remainders.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(Math.max(0, missing))
                .forEach(it -> given.merge(it.getKey(), 1L, Long::sum));
        return given;
    }

    /** What is published of a seed before its week. */
    static String fingerprint(String seed) {
        return sha256(seed);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
