package coop.genoot.treasury.payouts;

import static coop.genoot.treasury.db.Tables.PAYABLE;
import static coop.genoot.treasury.db.Tables.PAYOUT_TRANSFER;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.treasury.db.tables.records.PayableRecord;
import coop.genoot.treasury.db.tables.records.PayoutTransferRecord;
import coop.genoot.treasury.payouts.PayoutState.Hindrance;
import coop.genoot.treasury.payouts.PayoutState.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What we owe, as it is kept. */
@Component
class PayableRows {
    /** In these states a transfer holds its subject: the database lets no second one begin. */
    static final Set<String> LIVE = Set.of("IN_BATCH", "RELEASED", "REFUSED", "PAID");

    private final DSLContext sql;

    PayableRows(DSLContext sql) {
        this.sql = sql;
    }

    /** On which account a subject would be paid today, and from when on a newer one can be used. */
    record Place(@Nullable UUID account, @Nullable LocalDate usableFrom) {
        @Nullable
        Hindrance hindrance() {
            if (account != null) return null;
            return usableFrom == null ? Hindrance.NO_ACCOUNT : Hindrance.ACCOUNT_TOO_NEW;
        }
    }

    void addAll(Collection<Payable> payables, Instant now) {
        for (var payable : payables) add(payable, now);
    }

    private void add(Payable payable, Instant now) {
        var row = row(payable, now);
        if (sql.insertInto(PAYABLE).set(row).onConflictDoNothing().execute() == 1) return;
        var known = sql.selectFrom(PAYABLE)
                .where(PAYABLE.SUBJECT.eq(payable.subject()))
                .forUpdate()
                .fetchOne();
        // Who signs for an Activity need not see what others are owed: it was told before, and stays as it was.
        if (known == null) return;
        if (known.getWithdrawnAt() != null)
            sql.update(PAYABLE)
                    .set(row)
                    .setNull(PAYABLE.WITHDRAWN_AT)
                    .where(PAYABLE.SUBJECT.eq(payable.subject()))
                    .execute();
        else if (!same(known, row)) throw new IllegalArgumentException("Owed otherwise: " + payable.subject());
    }

    private static boolean same(PayableRecord one, PayableRecord other) {
        return one.getCents().equals(other.getCents())
                && one.getPayeeId().equals(other.getPayeeId())
                && one.getEntityId().equals(other.getEntityId())
                && one.getKind().equals(other.getKind());
    }

    private static PayableRecord row(Payable payable, Instant now) {
        var row = new PayableRecord();
        row.setSubject(payable.subject());
        row.setEntityId(payable.entity().value());
        row.setActivityId(payable.activity() == null ? null : payable.activity().value());
        row.setKind(payable.kind().name());
        row.setPayeeId(payable.payee());
        row.setPayeeName(payable.payeeName());
        row.setCents(payable.amount().cents());
        row.setCurrency(payable.amount().currency().getCurrencyCode());
        row.setNumber(payable.number());
        row.setDueOn(payable.dueOn());
        row.setOwedAt(now);
        return row;
    }

    static Payable payable(PayableRecord row) {
        return new Payable(
                row.getSubject(),
                PayableKind.valueOf(row.getKind()),
                new EntityId(row.getEntityId()),
                row.getActivityId() == null ? null : new ActivityId(row.getActivityId()),
                row.getPayeeId(),
                row.getPayeeName(),
                Money.euroCents(row.getCents()),
                row.getNumber(),
                row.getDueOn());
    }

    Optional<Payable> find(UUID subject) {
        return sql.selectFrom(PAYABLE)
                .where(PAYABLE.SUBJECT.eq(subject))
                .and(PAYABLE.WITHDRAWN_AT.isNull())
                .fetchOptional(PayableRows::payable);
    }

    /** The latest that are or were owed to that payee. */
    List<UUID> of(UUID payee, int limit) {
        return sql.select(PAYABLE.SUBJECT)
                .from(PAYABLE)
                .where(PAYABLE.PAYEE_ID.eq(payee))
                .and(PAYABLE.WITHDRAWN_AT.isNull())
                .orderBy(PAYABLE.OWED_AT.desc(), PAYABLE.SUBJECT)
                .limit(limit)
                .fetch(PAYABLE.SUBJECT);
    }

    /** Lets nobody else decide about it until the transaction ends; false when it is not owed. */
    boolean lock(UUID subject) {
        return !sql.select(PAYABLE.SUBJECT)
                .from(PAYABLE)
                .where(PAYABLE.SUBJECT.eq(subject))
                .forUpdate()
                .fetch()
                .isEmpty();
    }

    boolean isInBatch(UUID subject) {
        return sql.fetchExists(
                PAYOUT_TRANSFER, PAYOUT_TRANSFER.SUBJECT.eq(subject).and(PAYOUT_TRANSFER.STATE.in(LIVE)));
    }

    void withdraw(UUID subject, Instant now) {
        sql.update(PAYABLE)
                .set(PAYABLE.WITHDRAWN_AT, now)
                .where(PAYABLE.SUBJECT.eq(subject))
                .and(PAYABLE.WITHDRAWN_AT.isNull())
                .execute();
    }

    Map<UUID, PayoutState> states(Collection<UUID> subjects, LocalDate today) {
        var places = places(subjects, today);
        var last = new HashMap<UUID, PayoutTransferRecord>();
        sql.selectFrom(PAYOUT_TRANSFER)
                .where(PAYOUT_TRANSFER.SUBJECT.eq(DSL.any(subjects.toArray(UUID[]::new))))
                .and(PAYOUT_TRANSFER.STATE.ne("DROPPED"))
                .orderBy(PAYOUT_TRANSFER.ID)
                .forEach(transfer -> last.put(transfer.getSubject(), transfer));
        var states = new HashMap<UUID, PayoutState>();
        sql.selectFrom(PAYABLE)
                .where(PAYABLE.SUBJECT.eq(DSL.any(subjects.toArray(UUID[]::new))))
                .and(PAYABLE.WITHDRAWN_AT.isNull())
                .forEach(owed -> {
                    var place = places.getOrDefault(owed.getSubject(), new Place(null, null));
                    states.put(owed.getSubject(), state(owed, last.get(owed.getSubject()), place));
                });
        return states;
    }

    private static PayoutState state(PayableRecord owed, @Nullable PayoutTransferRecord transfer, Place place) {
        var step = transfer == null ? Step.WAITING : Step.valueOf(transfer.getState());
        if (transfer == null) return state(owed, step, "", owed.getDueOn(), place, null);
        var day = switch (step) {
            case PAID -> transfer.getPaidOn();
            case RETURNED -> transfer.getReturnedOn();
            default -> transfer.getDay();
        };
        var reason = step == Step.RETURNED || step == Step.REFUSED
                ? new ReturnReason(text(transfer.getReasonCode()), text(transfer.getReasonText()))
                : null;
        return state(owed, step, transfer.getBatchName(), day, place, reason);
    }

    private static PayoutState state(
            PayableRecord owed, Step step, String batch, LocalDate day, Place place, @Nullable ReturnReason reason) {
        boolean waits = step == Step.WAITING || step == Step.RETURNED;
        return new PayoutState(
                owed.getSubject(),
                owed.getNumber(),
                Money.euroCents(owed.getCents()),
                step,
                waits ? place.hindrance() : null,
                batch,
                day,
                place.usableFrom(),
                reason);
    }

    private static String text(@Nullable String kept) {
        return kept == null ? "" : kept;
    }

    /** Where each of these would be paid today, whoever asks: only that there is an account, never which. */
    Map<UUID, Place> places(Collection<UUID> subjects, LocalDate today) {
        var places = new HashMap<UUID, Place>();
        sql.resultQuery(
                        "select subject, account_id, usable_from from treasury.accounts_for({0}, {1})",
                        DSL.val(subjects.toArray(UUID[]::new)), DSL.val(today))
                .forEach(found -> places.put(
                        found.get("subject", UUID.class),
                        new Place(found.get("account_id", UUID.class), found.get("usable_from", LocalDate.class))));
        return places;
    }
}
