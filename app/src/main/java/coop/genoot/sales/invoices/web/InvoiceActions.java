package coop.genoot.sales.invoices.web;

import coop.genoot.home.Link;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.sales.collection.DebtCollection;
import coop.genoot.sales.invoices.CreditNotes;
import coop.genoot.sales.invoices.Disputes;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.sales.invoices.WriteOffs;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What else can be done with an issued document, and the documents it hangs together with. */
@Component
class InvoiceActions {
    private final Invoices invoices;
    private final CreditNotes creditNotes;
    private final Disputes disputes;
    private final DebtCollection collection;
    private final WriteOffs writeOffs;

    InvoiceActions(
            Invoices invoices,
            CreditNotes creditNotes,
            Disputes disputes,
            DebtCollection collection,
            WriteOffs writeOffs) {
        this.invoices = invoices;
        this.creditNotes = creditNotes;
        this.disputes = disputes;
        this.collection = collection;
        this.writeOffs = writeOffs;
    }

    List<Link> of(Actor me, Invoice invoice, Words t) {
        var links = new ArrayList<Link>();
        var address = "/invoices/" + invoice.id();
        links.add(
                Link.to(address + "/xml", t.text("sales.invoice.download-xml")).withIcon("file-code"));
        if (invoice.client() != null && me.has(Hat.MANAGER, invoice.activity().value()))
            links.add(Link.to("/invoices/new?copy=" + invoice.id(), t.text("sales.invoice.repeat"))
                    .withIcon("copy"));
        if (creditNotes.isPossible(me, invoice))
            links.add(Link.to(address + "/credit-note", t.text("sales.invoice.credit"))
                    .withIcon("undo-2"));
        if (disputes.may(me, invoice)) {
            var words = disputes.of(invoice).isPresent() ? "sales.dispute.settle" : "sales.dispute.begin";
            links.add(Link.to(address + "/dispute", t.text(words)).withIcon("circle-pause"));
        }
        if (collection.isPossible(me, invoice))
            links.add(Link.to(address + "/collection", t.text("sales.collection.begin"))
                    .withIcon("send"));
        if (writeOffs.isPossible(me, invoice))
            links.add(Link.to(address + "/write-off", t.text("sales.write-off.title", invoice.number()))
                    .withIcon("circle-x"));
        if (writeOffs.isUndoable(me, invoice))
            links.add(Link.to(address + "/write-off", t.text("sales.write-off.undo"))
                    .withIcon("undo-2"));
        for (var note : invoices.creditNotes(me, invoice.id()))
            links.add(Link.to(
                    "/invoices/" + note.id(), t.text(note.content().kind().key()) + " " + note.number()));
        if (invoice.credits() != null)
            links.add(Link.to(
                    "/invoices/" + invoice.credits(), t.text("sales.invoice.credited-invoice", credited(invoice))));
        return links;
    }

    private static String credited(Invoice note) {
        var corrects = note.content().texts().corrects();
        return corrects == null ? "" : corrects.number();
    }
}
