package coop.genoot.home;

import org.jspecify.annotations.Nullable;

/** One thing to choose from, in a select or among radio buttons and check boxes. */
public record Option(String value, String label, @Nullable String hint) {
    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }

    public Option withHint(String words) {
        return new Option(value, label, words);
    }
}
