package coop.genoot.sales.delivery;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.documents.FileType;
import coop.genoot.platform.documents.Files;
import coop.genoot.platform.documents.NewFile;
import coop.genoot.platform.documents.StoredFile;
import coop.genoot.sales.documents.TradeFiles;
import coop.genoot.sales.invoices.Invoice;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The files of an issued document: made right after the issue, once, kept with their fingerprint, and the same ever
 * after. Whoever may see the document may have its files.
 */
@Component
public class InvoiceFiles {
    private static final Actor HOUSE = Actor.system("documents");

    private final KeptInvoiceFiles kept;
    private final Files files;
    private final TradeFiles making;

    InvoiceFiles(KeptInvoiceFiles kept, Files files, TradeFiles making) {
        this.kept = kept;
        this.files = files;
        this.making = making;
    }

    /** What a file is of a document. */
    public enum Form {
        PDF(FileType.PDF, ".pdf"),
        XML(FileType.XML, ".xml");

        private final FileType type;
        private final String ending;

        Form(FileType type, String ending) {
            this.type = type;
            this.ending = ending;
        }
    }

    /** The file; made now for who is faster than {@link InvoicePrinting}. */
    public StoredFile of(Invoice invoice, Form form) {
        return CurrentActor.as(
                HOUSE,
                () -> kept.find(invoice.id(), form)
                        .flatMap(id -> files.find(HOUSE, id))
                        .orElseGet(() -> make(invoice, form)));
    }

    private StoredFile make(Invoice invoice, Form form) {
        var bytes = form == Form.PDF
                ? making.pdf(invoice.content(), invoice.issuedAt())
                : making.xml(invoice.content());
        var name = invoice.number().replaceAll("[^A-Za-z0-9-]", "-") + form.ending;
        // One id for one file: of two who make it at once the first one's is kept, and both get that one.
        var id = UUID.nameUUIDFromBytes((invoice.id() + form.name()).getBytes(StandardCharsets.UTF_8));
        var file = new NewFile(
                id, name, bytes, invoice.entity().value(), invoice.activity().value());
        return kept.add(invoice.id(), form, () -> files.keep(HOUSE, file, Set.of(form.type)));
    }
}
