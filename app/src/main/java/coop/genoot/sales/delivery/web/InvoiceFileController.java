package coop.genoot.sales.delivery.web;

import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.documents.StoredFile;
import coop.genoot.sales.delivery.InvoiceFiles;
import coop.genoot.sales.delivery.InvoiceFiles.Form;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.Invoices;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Downloads of an issued document, for the Activity and for the client. */
@Controller
class InvoiceFileController {
    private final Invoices invoices;
    private final InvoiceFiles files;

    InvoiceFileController(Invoices invoices, InvoiceFiles files) {
        this.invoices = invoices;
        this.files = files;
    }

    @GetMapping("/invoices/{invoice}/pdf")
    ResponseEntity<byte[]> pdf(Actor me, @PathVariable UUID invoice) {
        return download(me, invoice, Form.PDF);
    }

    @GetMapping("/invoices/{invoice}/xml")
    ResponseEntity<byte[]> xml(Actor me, @PathVariable UUID invoice) {
        return download(me, invoice, Form.XML);
    }

    @GetMapping("/i/{token}/pdf")
    ResponseEntity<byte[]> pdfByLink(Actor me, @PathVariable String token) {
        return download(me, ClientInvoiceController.document(me), Form.PDF);
    }

    @GetMapping("/i/{token}/xml")
    ResponseEntity<byte[]> xmlByLink(Actor me, @PathVariable String token) {
        return download(me, ClientInvoiceController.document(me), Form.XML);
    }

    private ResponseEntity<byte[]> download(Actor me, UUID id, Form form) {
        var invoice = NotHere.unless(invoices.find(me, new InvoiceId(id)));
        if (form == Form.XML && invoice.content().kind().isInternal()) throw new NotHere();
        return answer(files.of(invoice, form));
    }

    private static ResponseEntity<byte[]> answer(StoredFile file) {
        var name = ContentDisposition.attachment().filename(file.name()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file.bytes());
    }
}
