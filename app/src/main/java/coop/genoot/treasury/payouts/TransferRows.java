package coop.genoot.treasury.payouts;

import static coop.genoot.treasury.db.Tables.PAYABLE;
import static coop.genoot.treasury.db.Tables.PAYOUT_ACCOUNT;
import static coop.genoot.treasury.db.Tables.PAYOUT_BATCH;
import static coop.genoot.treasury.db.Tables.PAYOUT_TRANSFER;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Iban;
import coop.genoot.common.Money;
import coop.genoot.treasury.db.tables.records.PayableRecord;
import coop.genoot.treasury.db.tables.records.PayoutTransferRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.UpdateSetMoreStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The transfers of batches, as they are kept; a trigger lets them only go forward. */
@Component
class TransferRows {
    /** In these states the money may have left without our knowing. */
    static final Set<String> UNDER_WAY = Set.of("RELEASED", "REFUSED");

    private final DSLContext sql;

    TransferRows(DSLContext sql) {
        this.sql = sql;
    }

    /** What waits in that entity, the longest due first. */
    List<PayableRecord> waiting(UUID entity, int limit) {
        return sql.selectFrom(PAYABLE)
                .where(PAYABLE.ENTITY_ID.eq(entity))
                .and(waits())
                .orderBy(PAYABLE.DUE_ON, PAYABLE.SUBJECT)
                .limit(limit)
                .fetch();
    }

    /** Those of the given ones that still wait there; nobody else puts them into a batch meanwhile. */
    List<PayableRecord> lockWaiting(UUID entity, Collection<UUID> subjects) {
        var locked = sql.select(PAYABLE.SUBJECT)
                .from(PAYABLE)
                .where(PAYABLE.SUBJECT.eq(DSL.any(subjects.toArray(UUID[]::new))))
                .and(PAYABLE.ENTITY_ID.eq(entity))
                .orderBy(PAYABLE.SUBJECT)
                .forUpdate()
                .fetch(PAYABLE.SUBJECT);
        // Looked at only once they are locked: a batch that was just made is seen then.
        return sql.selectFrom(PAYABLE)
                .where(PAYABLE.SUBJECT.eq(DSL.any(locked.toArray(UUID[]::new))))
                .and(waits())
                .orderBy(PAYABLE.DUE_ON, PAYABLE.SUBJECT)
                .fetch();
    }

    private static Condition waits() {
        var live = DSL.selectOne()
                .from(PAYOUT_TRANSFER)
                .where(PAYOUT_TRANSFER.SUBJECT.eq(PAYABLE.SUBJECT))
                .and(PAYOUT_TRANSFER.STATE.in(PayableRows.LIVE));
        return PAYABLE.WITHDRAWN_AT.isNull().and(PAYABLE.PAID_ON.isNull()).andNotExists(live);
    }

    /** The one batch of that account that was let go with exactly that total; totals that fit two are left out. */
    Map<Long, UUID> batchesOf(UUID account, Collection<Long> totals) {
        return sql.select(PAYOUT_BATCH.CENTS, DSL.arrayAgg(PAYOUT_BATCH.ID))
                .from(PAYOUT_BATCH)
                .where(PAYOUT_BATCH.BANK_ACCOUNT_ID.eq(account))
                .and(PAYOUT_BATCH.STATE.eq("RELEASED"))
                .and(PAYOUT_BATCH.CENTS.in(totals))
                .andExists(DSL.selectOne()
                        .from(PAYOUT_TRANSFER)
                        .where(PAYOUT_TRANSFER.BATCH_ID.eq(PAYOUT_BATCH.ID))
                        .and(PAYOUT_TRANSFER.STATE.in(UNDER_WAY)))
                .groupBy(PAYOUT_BATCH.CENTS)
                .having(DSL.count().eq(1))
                .fetchMap(found -> found.value1(), found -> found.value2()[0]);
    }

    void addAll(Collection<PayoutTransferRecord> transfers) {
        sql.batchInsert(transfers).execute();
    }

    /** The last transfer of each that came back. */
    List<PayoutTransferRecord> returned(Collection<UUID> subjects) {
        return sql.selectFrom(PAYOUT_TRANSFER)
                .where(PAYOUT_TRANSFER.SUBJECT.eq(DSL.any(subjects.toArray(UUID[]::new))))
                .and(PAYOUT_TRANSFER.STATE.eq("RETURNED"))
                .orderBy(PAYOUT_TRANSFER.ID)
                .fetch();
    }

    /** Those of a batch that a file says the bank refuses, and nobody confirmed. */
    List<PayoutTransferRecord> refused(UUID batch) {
        return sql.selectFrom(PAYOUT_TRANSFER)
                .where(PAYOUT_TRANSFER.BATCH_ID.eq(batch))
                .and(PAYOUT_TRANSFER.STATE.eq("REFUSED"))
                .orderBy(PAYOUT_TRANSFER.ID)
                .fetch();
    }

    /** All of a batch, by name of the payee. */
    List<BatchView.Part> ofBatch(UUID batch) {
        return parts(PAYOUT_TRANSFER.BATCH_ID.eq(batch));
    }

    /** The account of each transfer of a batch. */
    Map<UUID, UUID> accountsOf(UUID batch) {
        return sql.select(PAYOUT_TRANSFER.ID, PAYOUT_TRANSFER.ACCOUNT_ID)
                .from(PAYOUT_TRANSFER)
                .where(PAYOUT_TRANSFER.BATCH_ID.eq(batch))
                .fetchMap(PAYOUT_TRANSFER.ID, PAYOUT_TRANSFER.ACCOUNT_ID);
    }

    List<BatchView.Part> withIds(Collection<UUID> transfers) {
        return parts(PAYOUT_TRANSFER.ID.eq(DSL.any(transfers.toArray(UUID[]::new))));
    }

    private List<BatchView.Part> parts(Condition which) {
        return sql.select(PAYOUT_TRANSFER, PAYABLE, PAYOUT_ACCOUNT.IBAN, PAYOUT_ACCOUNT.HOLDER)
                .from(PAYOUT_TRANSFER)
                .join(PAYABLE)
                .on(PAYABLE.SUBJECT.eq(PAYOUT_TRANSFER.SUBJECT))
                .join(PAYOUT_ACCOUNT)
                .on(PAYOUT_ACCOUNT.ID.eq(PAYOUT_TRANSFER.ACCOUNT_ID))
                .where(which)
                .orderBy(PAYABLE.PAYEE_NAME, PAYOUT_TRANSFER.ID)
                .fetch(found -> {
                    var transfer = found.value1();
                    return new BatchView.Part(
                            part(transfer, found.value2()),
                            new Iban(found.value3()),
                            found.value4(),
                            transfer.getState(),
                            transfer.getPaidOn(),
                            reason(transfer));
                });
    }

    private static PayoutPart part(PayoutTransferRecord transfer, PayableRecord owed) {
        return new PayoutPart(
                transfer.getId(),
                transfer.getSubject(),
                PayableKind.valueOf(transfer.getKind()),
                transfer.getActivityId() == null ? null : new ActivityId(transfer.getActivityId()),
                transfer.getPayeeId(),
                Money.euroCents(transfer.getCents()),
                owed.getNumber(),
                owed.getPayeeName());
    }

    static @Nullable ReturnReason reason(PayoutTransferRecord transfer) {
        if (!Set.of("RETURNED", "REFUSED").contains(transfer.getState())) return null;
        var code = transfer.getReasonCode();
        var text = transfer.getReasonText();
        return new ReturnReason(code == null ? "" : code, text == null ? "" : text);
    }

    /** The transfers of that account that these ids name, or whose batches they name; locked in their order. */
    List<PayoutTransferRecord> lock(UUID account, Collection<UUID> ids) {
        var named = DSL.any(ids.toArray(UUID[]::new));
        var batches = DSL.select(PAYOUT_BATCH.ID).from(PAYOUT_BATCH).where(PAYOUT_BATCH.BANK_ACCOUNT_ID.eq(account));
        return sql.selectFrom(PAYOUT_TRANSFER)
                .where(PAYOUT_TRANSFER.ID.eq(named).or(PAYOUT_TRANSFER.BATCH_ID.eq(named)))
                .and(PAYOUT_TRANSFER.BATCH_ID.in(batches))
                .and(PAYOUT_TRANSFER.STATE.in("RELEASED", "REFUSED", "PAID", "RETURNED"))
                .orderBy(PAYOUT_TRANSFER.ID)
                .forUpdate()
                .fetch();
    }

    /** What is under way from that account and could have left with that amount, the nearest first. */
    List<BatchView.Part> underWay(UUID account, Money atMost, int limit) {
        // Batches that the bank has: those in which something can be under way.
        var batches = DSL.select(PAYOUT_BATCH.ID)
                .from(PAYOUT_BATCH)
                .where(PAYOUT_BATCH.BANK_ACCOUNT_ID.eq(account))
                .and(PAYOUT_BATCH.STATE.eq(DSL.inline("RELEASED")));
        var ids = sql.select(PAYOUT_TRANSFER.ID)
                .from(PAYOUT_TRANSFER)
                .where(PAYOUT_TRANSFER.BATCH_ID.in(batches))
                .and(PAYOUT_TRANSFER.STATE.in(UNDER_WAY))
                .and(PAYOUT_TRANSFER.CENTS.le(atMost.cents()))
                .orderBy(PAYOUT_TRANSFER.CENTS.desc(), PAYOUT_TRANSFER.ID)
                .limit(limit)
                .fetch(PAYOUT_TRANSFER.ID);
        return withIds(ids);
    }

    boolean lockIfPaid(UUID transfer) {
        var state = sql.select(PAYOUT_TRANSFER.STATE)
                .from(PAYOUT_TRANSFER)
                .where(PAYOUT_TRANSFER.ID.eq(transfer))
                .forUpdate()
                .fetchOne(PAYOUT_TRANSFER.STATE);
        return "PAID".equals(state);
    }

    void move(Collection<UUID> transfers, String from, String to) {
        move(sql.update(PAYOUT_TRANSFER).set(PAYOUT_TRANSFER.STATE, to), transfers, Set.of(from));
    }

    void paid(Collection<UUID> transfers, LocalDate on) {
        move(
                sql.update(PAYOUT_TRANSFER).set(PAYOUT_TRANSFER.STATE, "PAID").set(PAYOUT_TRANSFER.PAID_ON, on),
                transfers,
                UNDER_WAY);
        settle(transfers, on);
    }

    /** That person brought a file which says that the bank refuses it; it stays as it is for what it pays. */
    void refused(UUID transfer, UUID by, ReturnReason reason) {
        move(
                sql.update(PAYOUT_TRANSFER)
                        .set(PAYOUT_TRANSFER.STATE, "REFUSED")
                        .set(PAYOUT_TRANSFER.REFUSED_BY, by)
                        .set(PAYOUT_TRANSFER.REASON_CODE, reason.code())
                        .set(PAYOUT_TRANSFER.REASON_TEXT, reason.text()),
                List.of(transfer),
                Set.of("RELEASED"));
    }

    /** It did not arrive after all: it is owed again. */
    void returned(UUID transfer, String from, LocalDate on, ReturnReason reason) {
        move(
                sql.update(PAYOUT_TRANSFER)
                        .set(PAYOUT_TRANSFER.STATE, "RETURNED")
                        .set(PAYOUT_TRANSFER.RETURNED_ON, on)
                        .set(PAYOUT_TRANSFER.REASON_CODE, reason.code())
                        .set(PAYOUT_TRANSFER.REASON_TEXT, reason.text()),
                List.of(transfer),
                Set.of(from));
        settle(List.of(transfer), null);
    }

    /** Somebody took back that this line paid them: they are under way as before. */
    void underWayAgain(Collection<UUID> transfers) {
        move(
                sql.update(PAYOUT_TRANSFER)
                        .set(PAYOUT_TRANSFER.STATE, "RELEASED")
                        .setNull(PAYOUT_TRANSFER.PAID_ON),
                transfers,
                Set.of("PAID"));
        settle(transfers, null);
    }

    private static void move(
            UpdateSetMoreStep<PayoutTransferRecord> update, Collection<UUID> transfers, Set<String> from) {
        int moved = update.where(PAYOUT_TRANSFER.ID.eq(DSL.any(transfers.toArray(UUID[]::new))))
                .and(PAYOUT_TRANSFER.STATE.in(from))
                .execute();
        if (moved != transfers.size()) throw new IllegalStateException("Not " + from + " any more: " + transfers);
    }

    private void settle(Collection<UUID> transfers, @Nullable LocalDate on) {
        sql.update(PAYABLE)
                .set(PAYABLE.PAID_ON, on)
                .where(PAYABLE.SUBJECT.in(DSL.select(PAYOUT_TRANSFER.SUBJECT)
                        .from(PAYOUT_TRANSFER)
                        .where(PAYOUT_TRANSFER.ID.eq(DSL.any(transfers.toArray(UUID[]::new))))))
                .execute();
    }
}
