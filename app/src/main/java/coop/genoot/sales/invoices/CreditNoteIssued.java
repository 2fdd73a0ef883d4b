package coop.genoot.sales.invoices;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.VatSum;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A credit note to a client got its number; told within the transaction in which it did. Amounts are positive: what
 * is
 * taken back of the invoice.
 *
 * @param whole whether nothing is left of the invoice now
 */
public record CreditNoteIssued(
        InvoiceId creditNote,
        InvoiceId invoice,
        EntityId entity,
        ActivityId activity,
        ClientId client,
        String clientName,
        String number,
        String invoiceNumber,
        LocalDate issuedOn,
        Money net,
        List<VatSum> vat,
        Money total,
        boolean whole,
        @Nullable UUID order) {}
