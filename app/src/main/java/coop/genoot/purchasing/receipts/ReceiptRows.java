package coop.genoot.purchasing.receipts;

import static coop.genoot.purchasing.db.Tables.RECEIPT;

import coop.genoot.common.PersonId;
import coop.genoot.platform.documents.FileType;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Receipts as they are kept. */
@Component
class ReceiptRows {
    // A list needs no bytes.
    private static final List<SelectFieldOrAsterisk> WITHOUT_BYTES = List.of(
            RECEIPT.ID, RECEIPT.CLAIM_ID, RECEIPT.NAME, RECEIPT.TYPE, RECEIPT.SIZE, RECEIPT.SHA256, RECEIPT.KEPT_AT);

    private final DSLContext sql;

    ReceiptRows(DSLContext sql) {
        this.sql = sql;
    }

    /** One after the other for that person, so that the counts hold. */
    void lock(PersonId person) {
        sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", "receipts of " + person);
    }

    /** Whether it is new: the same bytes are kept once a claim. */
    boolean add(Receipt receipt, PersonId owner, byte[] bytes, byte @Nullable [] shown) {
        return sql.insertInto(RECEIPT)
                        .set(RECEIPT.ID, receipt.id())
                        .set(RECEIPT.CLAIM_ID, receipt.claim())
                        .set(RECEIPT.OWNER_ID, owner.value())
                        .set(RECEIPT.NAME, receipt.name())
                        .set(RECEIPT.TYPE, receipt.type().name())
                        .set(RECEIPT.SIZE, receipt.size())
                        .set(RECEIPT.SHA256, HexFormat.of().parseHex(receipt.sha256()))
                        .set(RECEIPT.BYTES, bytes)
                        .set(RECEIPT.SHOWN, shown)
                        .set(RECEIPT.KEPT_AT, receipt.keptAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean isKept(UUID claim, String sha256) {
        return sql.fetchExists(
                RECEIPT,
                RECEIPT.CLAIM_ID.eq(claim).and(RECEIPT.SHA256.eq(HexFormat.of().parseHex(sha256))));
    }

    int countOf(UUID claim) {
        return sql.fetchCount(RECEIPT, RECEIPT.CLAIM_ID.eq(claim));
    }

    int countSince(PersonId owner, Instant since) {
        return sql.fetchCount(RECEIPT, RECEIPT.OWNER_ID.eq(owner.value()).and(RECEIPT.KEPT_AT.ge(since)));
    }

    boolean remove(UUID claim, UUID id) {
        return sql.deleteFrom(RECEIPT)
                        .where(RECEIPT.ID.eq(id))
                        .and(RECEIPT.CLAIM_ID.eq(claim))
                        .execute()
                == 1;
    }

    List<Receipt> of(Collection<UUID> claims) {
        return sql.select(WITHOUT_BYTES)
                .from(RECEIPT)
                .where(RECEIPT.CLAIM_ID.eq(DSL.any(claims.toArray(UUID[]::new))))
                .orderBy(RECEIPT.KEPT_AT, RECEIPT.ID)
                .fetch(ReceiptRows::receipt);
    }

    /** What may be looked at: the picture drawn anew, or the file itself where there is nothing to draw. */
    Optional<Receipts.Shown> shown(UUID claim, UUID id) {
        return sql.select(WITHOUT_BYTES)
                .select(DSL.coalesce(RECEIPT.SHOWN, RECEIPT.BYTES).as("shown"))
                .from(RECEIPT)
                .where(RECEIPT.ID.eq(id))
                .and(RECEIPT.CLAIM_ID.eq(claim))
                .fetchOptional(row -> new Receipts.Shown(receipt(row), row.get("shown", byte[].class)));
    }

    private static Receipt receipt(Record row) {
        return new Receipt(
                row.get(RECEIPT.ID),
                row.get(RECEIPT.CLAIM_ID),
                row.get(RECEIPT.NAME),
                FileType.valueOf(row.get(RECEIPT.TYPE)),
                row.get(RECEIPT.SIZE),
                HexFormat.of().formatHex(row.get(RECEIPT.SHA256)),
                row.get(RECEIPT.KEPT_AT));
    }
}
