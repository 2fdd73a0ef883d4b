package coop.genoot.support.answers;

import coop.genoot.common.Language;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How well known answers go with what somebody is typing: by the words both have, without accents and endings. A word
 * of the question counts most, one that many questions have counts little.
 */
final class Likeness {
    private static final int SHORTEST = 4;
    private static final int ENDING = 2;
    private static final int IN_QUESTION = 3;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Likeness() {}

    /** The best first; none that has no word in common with it. */
    static List<KnownAnswer> best(List<KnownAnswer> all, String typed, Language language, int atMost) {
        var wanted = words(typed);
        record Scored(KnownAnswer known, double score) {}
        return all.stream()
                .map(it -> new Scored(it, score(it, wanted, all, language)))
                .filter(it -> it.score() > 0)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(atMost)
                .map(Scored::known)
                .toList();
    }

    private static double score(KnownAnswer known, Set<String> wanted, List<KnownAnswer> all, Language language) {
        var question = words(known.question().in(language));
        var others = words(known.words());
        double score = 0;
        for (var word : wanted) {
            if (!has(question, word) && !has(others, word)) continue;
            long many = all.stream()
                    .filter(it -> has(words(it.question().in(language)), word) || has(words(it.words()), word))
                    .count();
            score += (has(question, word) ? IN_QUESTION : 2) / (double) many;
        }
        return score;
    }

    private static boolean has(Set<String> words, String wanted) {
        return words.stream().anyMatch(it -> alike(it, wanted));
    }

    /** The same but for an ending: {@code betaalt} and {@code betaald}. */
    private static boolean alike(String one, String other) {
        int shortest = Math.min(one.length(), other.length());
        int same = Math.max(SHORTEST, shortest - ENDING);
        return shortest >= SHORTEST
                && Math.abs(one.length() - other.length()) <= ENDING + 1
                && one.regionMatches(0, other, 0, Math.min(same, shortest));
    }

    private static Set<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return NO_LETTERS
                .splitAsStream(plain.toLowerCase(Locale.ROOT))
                .filter(it -> it.length() >= SHORTEST)
                .collect(Collectors.toUnmodifiableSet());
    }
}
