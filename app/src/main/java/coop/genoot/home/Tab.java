package coop.genoot.home;

import org.jspecify.annotations.Nullable;

/** A tab is a link to a page of its own; the count is shown when there is one. */
public record Tab(
        String label,
        String href,
        boolean current,
        @Nullable Long count) {
    public static Tab of(String label, String href, boolean current) {
        return new Tab(label, href, current, null);
    }

    public Tab counting(long number) {
        return new Tab(label, href, current, number);
    }
}
