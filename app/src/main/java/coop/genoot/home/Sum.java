package coop.genoot.home;

import org.jspecify.annotations.Nullable;

/** One line of a calculation that leads to a figure; amounts come already written in the reader's language. */
public record Sum(
        String label,
        String amount,
        @Nullable String detail,
        @Nullable String href,
        boolean total) {
    public static Sum of(String label, String amount) {
        return new Sum(label, amount, null, null, false);
    }

    public static Sum total(String label, String amount) {
        return new Sum(label, amount, null, null, true);
    }

    public Sum because(String words) {
        return new Sum(label, amount, words, href, total);
    }

    public Sum at(String address) {
        return new Sum(label, amount, detail, address, total);
    }
}
