package coop.genoot.sales.invoices;

import java.time.Instant;
import java.util.Locale;

/**
 * Something that happened to an invoice.
 *
 * @param who the author as the books keep it, {@code whoName} as people read it
 * @param why in a few words, or empty
 */
public record InvoiceStep(Kind kind, Instant at, String who, String whoName, String why) {
    /** What can happen. */
    public enum Kind {
        ISSUED,
        SENT,
        SENT_AGAIN,
        DELIVERED,
        NOT_DELIVERED,
        OPENED,
        PARTLY_PAID,
        PAID,
        PAYMENT_UNDONE,
        PARTLY_CREDITED,
        CREDITED;

        /** The key of the words on the timeline, such as {@code sales.invoice.step.sent-again}. */
        public String key() {
            return "sales.invoice.step." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
