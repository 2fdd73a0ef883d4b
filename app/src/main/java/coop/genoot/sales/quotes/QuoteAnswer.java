package coop.genoot.sales.quotes;

import coop.genoot.common.Money;
import java.time.Instant;
import java.util.List;

/**
 * The proof of what a client answered (requirement D-31), shown to both sides.
 *
 * @param name as it was typed instead of a signature
 * @param lines positions of the lines that were accepted; empty after a refusal
 * @param total what the client saw as total of these lines, with VAT
 * @param sha256 fingerprint of the text that stood on their screen
 * @param by the client, or the manager who wrote down what the client said
 */
public record QuoteAnswer(
        boolean accepted,
        String name,
        String reason,
        List<Integer> lines,
        Money total,
        String sha256,
        Instant at,
        QuoteVerb.By by,
        String address) {
    public QuoteAnswer {
        lines = List.copyOf(lines);
    }

    /** Where an answer came from: network address and browser, as far as they are known. */
    public record Origin(String address, String userAgent) {
        public static final Origin UNKNOWN = new Origin("", "");
        private static final int LONGEST = 300;

        public Origin {
            if (userAgent.length() > LONGEST) userAgent = userAgent.substring(0, LONGEST);
        }
    }
}
