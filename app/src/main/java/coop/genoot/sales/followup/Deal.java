package coop.genoot.sales.followup;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Money;
import coop.genoot.home.Tone;
import coop.genoot.sales.ClientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something sold or about to be sold, on one line of the sales list (requirement D-03). Words come in the reader's
 * language.
 *
 * @param name number, or for a draft what it is about
 * @param total with VAT; null while it cannot be reckoned
 * @param state where it stands, in one or two words
 * @param next the next step or date, in a few words; empty when there is none
 * @param at when it last moved
 */
public record Deal(
        Stage stage,
        ActivityId activity,
        @Nullable ClientId client,
        String clientName,
        String name,
        String title,
        String href,
        @Nullable Money total,
        Tone tone,
        String state,
        String next,
        boolean overdue,
        Instant at) {

    /** How far a deal is. */
    public enum Stage {
        DRAFT,
        QUOTE,
        ORDER,
        INVOICE;

        /** The name of its picture. */
        public String icon() {
            return switch (this) {
                case DRAFT -> "file-pen";
                case QUOTE -> "file-text";
                case ORDER -> "briefcase";
                case INVOICE -> "receipt";
            };
        }

        /** The key of its name. */
        public String key() {
            return "sales.stage." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
