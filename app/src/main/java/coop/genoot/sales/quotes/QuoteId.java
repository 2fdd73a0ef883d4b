package coop.genoot.sales.quotes;

import java.util.UUID;

/** Names a quote. */
public record QuoteId(UUID value) {
    public static QuoteId of(String text) {
        return new QuoteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
