package coop.genoot.organisation;

import coop.genoot.common.Language;
import java.util.stream.Stream;

/** The same words in each language of the house. A missing one falls back on English, then French, then Dutch. */
public record Wording(String nl, String fr, String en) {
    public static final Wording NONE = new Wording("", "", "");

    public String in(Language language) {
        var own = exactly(language);
        return Stream.of(own, en, fr, nl)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The words of that language as they were written, empty when they were not: to warn that they are missing. */
    public String exactly(Language language) {
        return switch (language) {
            case NL -> nl;
            case FR -> fr;
            case EN -> en;
        };
    }

    public boolean isEmpty() {
        return nl.isBlank() && fr.isBlank() && en.isBlank();
    }
}
