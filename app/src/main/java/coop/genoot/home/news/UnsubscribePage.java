package coop.genoot.home.news;

import org.jspecify.annotations.Nullable;

/**
 * Ending mail of news.
 *
 * @param kind the key of its words; null for all kinds
 * @param ended whether that was done just now
 */
public record UnsubscribePage(String address, @Nullable String kind, boolean ended) {
    /** Where the form for that one kind goes. */
    public String ofKind() {
        return kind == null ? address : address + "?kind=" + kind;
    }
}
