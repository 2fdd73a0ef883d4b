package coop.genoot.sales.quotes;

import java.time.Instant;
import java.util.Locale;

/** A step in the life of a quote: what happened, when, by whom, with a few words. */
public record QuoteStep(String step, Instant at, QuoteVerb.By by, String author, String note) {
    /** The key of the sentence that tells it. */
    public String key() {
        return "sales.quote.step." + step.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
