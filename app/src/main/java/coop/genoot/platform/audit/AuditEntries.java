package coop.genoot.platform.audit;

import static coop.genoot.platform.db.Tables.AUDIT_ENTRY;
import static coop.genoot.platform.db.Tables.AUDIT_SEAL;

import java.util.HexFormat;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The trail in the database, which refuses to change or delete any of it. */
@Component
class AuditEntries {
    private static final HexFormat HEX = HexFormat.of();
    private static final long CHAIN = 0x67656e6f6f74L;

    private final DSLContext sql;

    AuditEntries(DSLContext sql) {
        this.sql = sql;
    }

    void add(AuditEntry entry) {
        sql.insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.ID, entry.id())
                .set(AUDIT_ENTRY.AT, entry.at())
                .set(AUDIT_ENTRY.AUTHOR, entry.author())
                .set(AUDIT_ENTRY.ACTION, entry.action())
                .set(AUDIT_ENTRY.OBJECT, entry.object())
                .set(AUDIT_ENTRY.DETAIL, entry.detail())
                .execute();
    }

    void add(AuditSeal seal) {
        sql.insertInto(AUDIT_SEAL)
                .set(AUDIT_SEAL.NUMBER, seal.number())
                .set(AUDIT_SEAL.ENTRY_ID, seal.entry())
                .set(AUDIT_SEAL.PREVIOUS, HEX.parseHex(seal.previous()))
                .set(AUDIT_SEAL.HASH, HEX.parseHex(seal.hash()))
                .execute();
    }

    /** Until the end of the transaction, nobody else adds to the chain. */
    void lockChain() {
        sql.select(DSL.field("pg_advisory_xact_lock({0})::text", String.class, DSL.val(CHAIN)))
                .fetch();
    }

    AuditSeal lastSeal() {
        return sql.selectFrom(AUDIT_SEAL)
                .orderBy(AUDIT_SEAL.NUMBER.desc())
                .limit(1)
                .fetchOptional(AuditEntries::seal)
                .orElse(AuditSeal.NONE);
    }

    List<AuditEntry> unsealed(int most) {
        return sql.selectFrom(AUDIT_ENTRY)
                .whereNotExists(DSL.selectOne().from(AUDIT_SEAL).where(AUDIT_SEAL.ENTRY_ID.eq(AUDIT_ENTRY.ID)))
                .orderBy(AUDIT_ENTRY.AT, AUDIT_ENTRY.ID)
                .limit(most)
                .fetch(AuditEntries::entry);
    }

    List<AuditSeal.On> sealedAfter(long number, int most) {
        return sql.select()
                .from(AUDIT_SEAL)
                .join(AUDIT_ENTRY)
                .on(AUDIT_ENTRY.ID.eq(AUDIT_SEAL.ENTRY_ID))
                .where(AUDIT_SEAL.NUMBER.gt(number))
                .orderBy(AUDIT_SEAL.NUMBER)
                .limit(most)
                .fetch(row -> new AuditSeal.On(seal(row), entry(row)));
    }

    private static AuditSeal seal(Record row) {
        return new AuditSeal(
                row.get(AUDIT_SEAL.NUMBER),
                row.get(AUDIT_SEAL.ENTRY_ID),
                HEX.formatHex(row.get(AUDIT_SEAL.PREVIOUS)),
                HEX.formatHex(row.get(AUDIT_SEAL.HASH)));
    }

    private static AuditEntry entry(Record row) {
        return new AuditEntry(
                row.get(AUDIT_ENTRY.ID),
                row.get(AUDIT_ENTRY.AT),
                row.get(AUDIT_ENTRY.AUTHOR),
                row.get(AUDIT_ENTRY.ACTION),
                row.get(AUDIT_ENTRY.OBJECT),
                row.get(AUDIT_ENTRY.DETAIL));
    }
}
