package coop.genoot.sales.overview.web;

import coop.genoot.home.documents.DocumentRef;
import coop.genoot.home.documents.DocumentSource;
import coop.genoot.platform.Actor;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.Invoices;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets other rooms name an invoice or credit note and lead to it. */
@Component
class InvoiceDocuments implements DocumentSource {
    private final Invoices invoices;

    InvoiceDocuments(Invoices invoices) {
        this.invoices = invoices;
    }

    @Override
    public String kind() {
        return Invoice.DOCUMENT;
    }

    @Override
    public Optional<DocumentRef> find(Actor me, UUID id) {
        return invoices.find(me, new InvoiceId(id)).map(Invoice::document);
    }
}
