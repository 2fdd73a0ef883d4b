package coop.genoot.work.contracts;

import java.time.Instant;

/**
 * The proof of a signature: who signed which text, when, and from where.
 *
 * @param sha256 fingerprint of the text that stood on the screen
 */
public record Signature(String name, String sha256, Instant at, Origin origin) {
    /** Network address and browser, as far as they are known. */
    public record Origin(String address, String userAgent) {
        private static final int LONGEST = 300;

        public Origin {
            if (userAgent.length() > LONGEST) userAgent = userAgent.substring(0, LONGEST);
        }
    }
}
