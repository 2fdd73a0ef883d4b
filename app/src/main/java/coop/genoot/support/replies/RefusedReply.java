package coop.genoot.support.replies;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A mail that says to answer a request and was not taken; the team of the request can look at it. */
public record RefusedReply(UUID id, String from, String subject, String text, Why why, Instant at) {
    /** Why it was not taken. */
    public enum Why {
        /** It does not come from the person to whom the address was given, or the address was changed. */
        NOT_THEIRS,
        /** That person may not write in it any more, or it is over. */
        NOT_ANY_MORE,
        /** It has no plain words of their own, or too many. */
        NO_WORDS,
        /** A machine sent it. */
        AUTOMATIC;

        /** The key of its words. */
        public String key() {
            return "support.replies.why." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
