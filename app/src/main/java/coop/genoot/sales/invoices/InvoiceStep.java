package coop.genoot.sales.invoices;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        CREDITED,
        DISPUTED,
        DISPUTE_SETTLED,
        WRITTEN_OFF,
        WRITE_OFF_UNDONE,
        HANDED_OVER,
        HAND_OVER_RECALLED;

        /** The key of the words on the timeline, such as {@code sales.invoice.step.sent-again}. */
        public String key() {
            return "sales.invoice.step." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The dispute that is going on after these steps, the oldest first; empty when there is none or it was settled. */
    public static Optional<InvoiceStep> dispute(List<InvoiceStep> steps) {
        return steps.stream()
                .filter(it -> it.kind == Kind.DISPUTED || it.kind == Kind.DISPUTE_SETTLED)
                .reduce((_, later) -> later)
                .filter(it -> it.kind == Kind.DISPUTED);
    }
}
