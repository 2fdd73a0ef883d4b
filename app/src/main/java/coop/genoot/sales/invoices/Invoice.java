package coop.genoot.sales.invoices;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.home.documents.DocumentRef;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.documents.InvoiceContent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issued invoice or credit note, and where it stands.
 *
 * @param client null on an internal one, which has a buying Activity instead
 * @param order the order it came from, if any
 * @param credits the invoice that a credit note corrects
 * @param sha256 fingerprint of all that stands on it, in hexadecimal
 */
public record Invoice(
        InvoiceId id,
        EntityId entity,
        ActivityId activity,
        @Nullable ClientId client,
        @Nullable ActivityId buyerActivity,
        @Nullable UUID order,
        @Nullable InvoiceId credits,
        InvoiceContent content,
        InvoiceState state,
        Instant issuedAt,
        String sha256) {
    /** How other rooms name its kind. */
    public static final String DOCUMENT = "invoice";

    public String number() {
        return content.number();
    }

    /** Whether payment is still expected while the last day for it has passed. */
    public boolean isLate(LocalDate today) {
        return state.isOpen() && today.isAfter(content.dueOn());
    }

    public long daysLate(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(content.dueOn(), today));
    }

    /** As other rooms may name it and lead to it. */
    public DocumentRef document() {
        return new DocumentRef(DOCUMENT, id.value(), number(), "/invoices/" + id, entity, activity);
    }
}
