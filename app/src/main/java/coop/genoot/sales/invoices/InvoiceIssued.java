package coop.genoot.sales.invoices;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.PaymentReference;
import coop.genoot.sales.VatSum;
import coop.genoot.sales.documents.InvoiceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invoice to a client got its number; told within the transaction in which it did. */
public record InvoiceIssued(
        InvoiceId invoice,
        EntityId entity,
        ActivityId activity,
        ClientId client,
        String clientName,
        InvoiceKind kind,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money net,
        List<VatSum> vat,
        Money total,
        PaymentReference reference,
        @Nullable UUID order) {

    /** Many got their numbers in one go; told once, instead of each by itself. */
    public record Together(List<InvoiceIssued> all) {
        public Together {
            all = List.copyOf(all);
        }
    }
}
