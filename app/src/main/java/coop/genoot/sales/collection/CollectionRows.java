package coop.genoot.sales.collection;

import static coop.genoot.sales.db.Tables.COLLECTION;
import static org.jooq.impl.DSL.any;

import coop.genoot.platform.Actor;
import coop.genoot.platform.documents.StoredFile;
import coop.genoot.sales.invoices.InvoiceId;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Which invoices the team was asked to recover, and with which file. */
@Component
class CollectionRows {
    private final DSLContext sql;

    CollectionRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(UUID id, InvoiceId invoice, StoredFile file, Actor who, Instant now) {
        sql.insertInto(COLLECTION)
                .set(COLLECTION.ID, id)
                .set(COLLECTION.INVOICE_ID, invoice.value())
                .set(COLLECTION.FILE_ID, file.id())
                .set(COLLECTION.SHA256, HexFormat.of().parseHex(file.sha256()))
                .set(COLLECTION.ASKED_AT, now)
                .set(COLLECTION.WHO, who.author())
                .set(COLLECTION.WHO_NAME, who.name())
                .execute();
    }

    /** The one that holds; the last one that was taken back when none does. */
    Optional<Asked> last(InvoiceId invoice) {
        return sql.selectFrom(COLLECTION)
                .where(COLLECTION.INVOICE_ID.eq(invoice.value()))
                .orderBy(COLLECTION.RECALLED_AT.desc().nullsFirst())
                .limit(1)
                .fetchOptional(row -> new Asked(
                        row.getId(),
                        row.getFileId(),
                        row.getAskedAt(),
                        row.getWho(),
                        row.getWhoName(),
                        row.getRecalledAt()));
    }

    /** Of these invoices, what the team was asked and was not taken back. */
    List<UUID> running(Collection<UUID> invoices) {
        return sql.select(COLLECTION.ID)
                .from(COLLECTION)
                .where(COLLECTION.INVOICE_ID.eq(any(invoices.toArray(UUID[]::new))))
                .and(COLLECTION.RECALLED_AT.isNull())
                .orderBy(COLLECTION.ID)
                .fetch(COLLECTION.ID);
    }

    void recall(UUID id, Instant now) {
        sql.update(COLLECTION)
                .set(COLLECTION.RECALLED_AT, now)
                .where(COLLECTION.ID.eq(id))
                .and(COLLECTION.RECALLED_AT.isNull())
                .execute();
    }
}
