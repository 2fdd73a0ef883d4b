package coop.genoot.ledger.verification;

import static coop.genoot.ledger.db.Tables.SEAL;
import static coop.genoot.ledger.db.Tables.SEALS_VERIFIED;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import coop.genoot.common.EntityId;
import coop.genoot.ledger.SealReport;
import coop.genoot.ledger.TransactionId;
import coop.genoot.ledger.db.tables.records.SealsVerifiedRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What checks of seals found, as it is kept. */
@Component
@Transactional
class VerifiedRows {
    private final DSLContext sql;

    VerifiedRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(EntityId entity, Verified found) {
        var broken = found.broken();
        var transaction = broken == null ? null : broken.transaction();
        sql.insertInto(SEALS_VERIFIED)
                .set(SEALS_VERIFIED.ENTITY_ID, entity.value())
                .set(SEALS_VERIFIED.VERIFIED_AT, found.at())
                .set(SEALS_VERIFIED.SEALS, found.seals())
                .set(SEALS_VERIFIED.TRANSACTIONS, found.transactions())
                .set(SEALS_VERIFIED.BROKEN_SEAL, broken == null ? null : broken.seal())
                .set(SEALS_VERIFIED.WHY, broken == null ? null : broken.why().name())
                .set(SEALS_VERIFIED.TRANSACTION_ID, transaction == null ? null : transaction.value())
                .onConflictDoNothing()
                .execute();
    }

    @Transactional(readOnly = true)
    Map<EntityId, Verified> latest(Collection<UUID> entities) {
        return sql.select(SEALS_VERIFIED)
                .distinctOn(SEALS_VERIFIED.ENTITY_ID)
                .from(SEALS_VERIFIED)
                .where(SEALS_VERIFIED.ENTITY_ID.in(entities))
                .orderBy(SEALS_VERIFIED.ENTITY_ID, SEALS_VERIFIED.VERIFIED_AT.desc())
                .fetchMap(row -> new EntityId(row.value1().getEntityId()), row -> verified(row.value1()));
    }

    /** The entities with seals of which nothing was kept from that moment on. */
    @Transactional(readOnly = true)
    List<EntityId> notVerifiedSince(Instant moment) {
        return sql.selectDistinct(SEAL.ENTITY_ID)
                .from(SEAL)
                .where(notExists(selectOne()
                        .from(SEALS_VERIFIED)
                        .where(SEALS_VERIFIED.ENTITY_ID.eq(SEAL.ENTITY_ID))
                        .and(SEALS_VERIFIED.VERIFIED_AT.ge(moment))))
                .fetch(row -> new EntityId(row.value1()));
    }

    private static Verified verified(SealsVerifiedRecord row) {
        return new Verified(row.getVerifiedAt(), row.getSeals(), row.getTransactions(), broken(row));
    }

    private static SealReport.@Nullable Broken broken(SealsVerifiedRecord row) {
        if (row.getBrokenSeal() == null) return null;
        var transaction = row.getTransactionId() == null ? null : new TransactionId(row.getTransactionId());
        return new SealReport.Broken(row.getBrokenSeal(), SealReport.Why.valueOf(row.getWhy()), transaction);
    }
}
