package coop.genoot.control.afterwards;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a checker found. The first answer to a mistake is help (requirement C-06). */
public enum Finding {
    NOTHING,
    /** Something could be better; it was talked about. */
    TALKED,
    /** To be corrected, by a counter-document. */
    CORRECT;

    /** The key of its words, such as {@code control.finding.talked}. */
    public String key() {
        return "control.finding." + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Finding> of(String typed) {
        return Arrays.stream(values()).filter(it -> it.name().equals(typed)).findFirst();
    }
}
