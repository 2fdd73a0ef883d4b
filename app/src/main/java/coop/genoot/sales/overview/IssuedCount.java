package coop.genoot.sales.overview;

import coop.genoot.platform.Counts;
import coop.genoot.sales.invoices.CreditNoteIssued;
import coop.genoot.sales.invoices.InternalInvoiceIssued;
import coop.genoot.sales.invoices.InvoiceIssued;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts the documents that were issued, by kind. */
@Component
class IssuedCount {
    private static final String NAME = "genoot.documents.issued";

    private final Counts counts;

    IssuedCount(Counts counts) {
        this.counts = counts;
    }

    @EventListener
    void on(InvoiceIssued issued) {
        counts.add(NAME, "invoice", 1);
    }

    @EventListener
    void on(CreditNoteIssued issued) {
        counts.add(NAME, "credit note", 1);
    }

    @EventListener
    void on(InternalInvoiceIssued issued) {
        counts.add(NAME, "internal invoice", 1);
    }
}
