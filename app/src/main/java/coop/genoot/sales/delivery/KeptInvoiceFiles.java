package coop.genoot.sales.delivery;

import static coop.genoot.sales.db.Tables.INVOICE_FILE;

import coop.genoot.platform.documents.StoredFile;
import coop.genoot.sales.invoices.InvoiceId;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which file belongs to which document, with the fingerprint it had when it was made. */
@Component
@Transactional
class KeptInvoiceFiles {
    private final DSLContext sql;

    KeptInvoiceFiles(DSLContext sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    Optional<UUID> find(InvoiceId invoice, InvoiceFiles.Form form) {
        return sql.select(INVOICE_FILE.FILE_ID)
                .from(INVOICE_FILE)
                .where(INVOICE_FILE.INVOICE_ID.eq(invoice.value()))
                .and(INVOICE_FILE.FORM.eq(form.name()))
                .fetchOptional(INVOICE_FILE.FILE_ID);
    }

    /** Keeps the file and the fingerprint it had together, or neither. */
    StoredFile add(InvoiceId invoice, InvoiceFiles.Form form, Supplier<StoredFile> keeping) {
        var file = keeping.get();
        sql.insertInto(INVOICE_FILE)
                .set(INVOICE_FILE.INVOICE_ID, invoice.value())
                .set(INVOICE_FILE.FORM, form.name())
                .set(INVOICE_FILE.FILE_ID, file.id())
                .set(INVOICE_FILE.SHA256, HexFormat.of().parseHex(file.sha256()))
                .set(INVOICE_FILE.MADE_AT, file.created())
                .onConflictDoNothing()
                .execute();
        return file;
    }
}
