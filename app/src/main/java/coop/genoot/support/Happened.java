package coop.genoot.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A change of a request, for both sides to read.
 *
 * @param detail why, or to whom; may be empty
 * @param due the term from then on
 */
public record Happened(Kind kind, String whoName, String detail, LocalDate due, Instant at) {
    /** What happened. */
    public enum Kind {
        SENT,
        TAKEN,
        HANDED_OVER,
        UPDATED,
        ASKED,
        ANSWERED,
        REPLIED,
        TERM,
        CLOSED,
        OPENED_AGAIN,
        FOLLOWED,
        UNFOLLOWED,
        /** Put together with another one, which goes on. */
        MERGED,
        /** Another one was put together with it. */
        MERGED_IN,
        SEPARATED,
        SEPARATED_FROM,
        /** Nothing is owed any more on the invoice that it is about. */
        NOTHING_OWED;

        /** The key of its words on the timeline. */
        public String key() {
            return "support.happened." + words();
        }

        /** The key of the sentence with which it is told. */
        String newsKey() {
            return "support.news." + words();
        }

        private String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
