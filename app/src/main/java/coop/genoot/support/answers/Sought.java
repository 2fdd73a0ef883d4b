package coop.genoot.support.answers;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of what somebody is typing, as known answers are searched by: without accents and endings, so that {@code
 * betaald} finds {@code betaalt}. Words of a few letters say nothing.
 */
record Sought(List<String> beginnings) {
    private static final int SHORTEST = 4;
    private static final int ENDING = 2;
    private static final int MOST = 20;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Sought in(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return new Sought(NO_LETTERS
                .splitAsStream(plain.toLowerCase(Locale.ROOT))
                .filter(it -> it.length() >= SHORTEST)
                .map(it -> it.substring(0, Math.max(SHORTEST, it.length() - ENDING)))
                .distinct()
                .limit(MOST)
                .toList());
    }

    boolean isNothing() {
        return beginnings.isEmpty();
    }

    /** Any of them, for the index. */
    String any() {
        return beginnings.stream().map(Sought::anywhere).collect(Collectors.joining(" | "));
    }

    /** A word that begins so, in the question or among its other words. */
    static String anywhere(String beginning) {
        return beginning + ":*";
    }

    /** A word that begins so, in the question itself. */
    static String inQuestion(String beginning) {
        return beginning + ":*A";
    }
}
