package coop.genoot.sales.overview;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Money;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.documents.InvoiceKind;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or credit note on one line of a list.
 *
 * @param client null for another Activity of the house
 * @param total VAT included; positive on a credit note too
 */
public record InvoiceSummary(
        InvoiceId id,
        ActivityId activity,
        @Nullable ClientId client,
        InvoiceKind kind,
        String number,
        String buyerName,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money net,
        Money total,
        InvoiceState state) {

    /** Where a page ended, to go on from there. */
    public record Key(LocalDate issuedOn, UUID id) {}

    public Key key() {
        return new Key(issuedOn, id.value());
    }

    public boolean isLate(LocalDate today) {
        return state.isOpen() && today.isAfter(dueOn);
    }

    public long daysLate(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(dueOn, today));
    }
}
