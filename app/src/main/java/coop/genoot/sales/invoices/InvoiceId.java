package coop.genoot.sales.invoices;

import java.util.UUID;

/** Names an invoice or credit note, from its first draft on. */
public record InvoiceId(UUID value) {
    public static InvoiceId of(String text) {
        return new InvoiceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
