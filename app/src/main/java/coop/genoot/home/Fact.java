package coop.genoot.home;

import org.jspecify.annotations.Nullable;

/** One row of a summary list: what it is, what it says, and where it can be changed. */
public record Fact(String label, String value, @Nullable String change) {
    public static Fact of(String label, String value) {
        return new Fact(label, value, null);
    }

    /** With a "Change" link that names the row for screen readers. */
    public Fact changedAt(String href) {
        return new Fact(label, value, href);
    }
}
