package coop.genoot.sales.quotes;

import java.util.List;
import java.util.UUID;

/** Quotes that nobody can answer any more: withdrawn, or past their last day. */
public record QuotesOver(List<UUID> quotes) {
    public QuotesOver {
        quotes = List.copyOf(quotes);
    }
}
