package coop.genoot.treasury.payouts;

import static coop.genoot.treasury.db.Tables.BANK_ACCOUNT;
import static coop.genoot.treasury.db.Tables.PAYOUT_BATCH;
import static coop.genoot.treasury.db.Tables.PAYOUT_FILE;
import static coop.genoot.treasury.db.Tables.PAYOUT_RELEASE;

import coop.genoot.common.EntityId;
import coop.genoot.common.Iban;
import coop.genoot.common.Money;
import coop.genoot.treasury.BankAccountId;
import coop.genoot.treasury.db.tables.records.PayoutBatchRecord;
import coop.genoot.treasury.db.tables.records.PayoutFileRecord;
import coop.genoot.treasury.db.tables.records.PayoutReleaseRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Batches, who let them go, and their files, as they are kept. */
@Component
class BatchRows {
    private final DSLContext sql;

    BatchRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Our account under that IBAN, known from now on when no statement told of it yet. */
    UUID account(EntityId entity, Iban iban, String label, UUID id) {
        sql.insertInto(BANK_ACCOUNT)
                .set(BANK_ACCOUNT.ID, id)
                .set(BANK_ACCOUNT.ENTITY_ID, entity.value())
                .set(BANK_ACCOUNT.IBAN, iban.value())
                .set(BANK_ACCOUNT.CURRENCY, Money.EUR.getCurrencyCode())
                .set(BANK_ACCOUNT.NAME, label)
                .onConflict(BANK_ACCOUNT.IBAN, BANK_ACCOUNT.CURRENCY)
                .doNothing()
                .execute();
        return sql.select(BANK_ACCOUNT.ID)
                .from(BANK_ACCOUNT)
                .where(BANK_ACCOUNT.IBAN.eq(iban.value()))
                .and(BANK_ACCOUNT.CURRENCY.eq(Money.EUR.getCurrencyCode()))
                .and(BANK_ACCOUNT.ENTITY_ID.eq(entity.value()))
                .fetchSingle()
                .value1();
    }

    /** The next name of that year, such as 2026-12; nobody else takes one there before this transaction ends. */
    String nextName(EntityId entity, int year) {
        sql.select(DSL.field("pg_advisory_xact_lock(hashtextextended({0}, 1))", Object.class, "payouts " + entity))
                .fetch();
        var of = PAYOUT_BATCH.ENTITY_ID.eq(entity.value()).and(PAYOUT_BATCH.NAME.startsWith(year + "-"));
        return year + "-" + (sql.fetchCount(PAYOUT_BATCH, of) + 1);
    }

    boolean exists(UUID batch) {
        return sql.fetchExists(PAYOUT_BATCH, PAYOUT_BATCH.ID.eq(batch));
    }

    void add(PayoutBatchRecord batch) {
        sql.insertInto(PAYOUT_BATCH).set(batch).execute();
    }

    /** Lets nobody else decide about it until the transaction ends. */
    Optional<PayoutBatchRecord> lock(UUID batch) {
        return sql.selectFrom(PAYOUT_BATCH)
                .where(PAYOUT_BATCH.ID.eq(batch))
                .forUpdate()
                .fetchOptional();
    }

    void move(UUID batch, BatchView.State to, @Nullable Instant releasedAt) {
        sql.update(PAYOUT_BATCH)
                .set(PAYOUT_BATCH.STATE, to.name())
                .set(PAYOUT_BATCH.RELEASED_AT, releasedAt)
                .where(PAYOUT_BATCH.ID.eq(batch))
                .execute();
    }

    /** False when that person let it go already. */
    boolean add(PayoutReleaseRecord release) {
        return sql.insertInto(PAYOUT_RELEASE).set(release).onConflictDoNothing().execute() == 1;
    }

    void add(PayoutFileRecord file) {
        sql.insertInto(PAYOUT_FILE).set(file).execute();
    }

    /** Row-level security shows it to those who let the batch go. */
    Optional<PayoutFileRecord> file(UUID batch) {
        return sql.fetchOptional(PAYOUT_FILE, PAYOUT_FILE.BATCH_ID.eq(batch));
    }

    Optional<BatchView> find(UUID batch, Money byTwoAbove) {
        return views(PAYOUT_BATCH.ID.eq(batch), byTwoAbove, 1).stream().findFirst();
    }

    /** The newest first. */
    List<BatchView> latest(EntityId entity, Money byTwoAbove, int limit) {
        return views(PAYOUT_BATCH.ENTITY_ID.eq(entity.value()), byTwoAbove, limit);
    }

    private List<BatchView> views(Condition which, Money byTwoAbove, int limit) {
        var found = sql.select(PAYOUT_BATCH, BANK_ACCOUNT.IBAN, PAYOUT_FILE.SHA256)
                .from(PAYOUT_BATCH)
                .join(BANK_ACCOUNT)
                .on(BANK_ACCOUNT.ID.eq(PAYOUT_BATCH.BANK_ACCOUNT_ID))
                .leftJoin(PAYOUT_FILE)
                .on(PAYOUT_FILE.BATCH_ID.eq(PAYOUT_BATCH.ID))
                .where(which)
                .orderBy(PAYOUT_BATCH.MADE_AT.desc(), PAYOUT_BATCH.ID.desc())
                .limit(limit)
                .fetch();
        var releases = releases(found.stream().map(row -> row.value1().getId()).toList());
        return found.stream()
                .map(row -> view(
                        row.value1(), row, releases.getOrDefault(row.value1().getId(), List.of()), byTwoAbove))
                .toList();
    }

    private Map<UUID, List<BatchView.Release>> releases(Collection<UUID> batches) {
        return sql.selectFrom(PAYOUT_RELEASE)
                .where(PAYOUT_RELEASE.BATCH_ID.in(batches))
                .orderBy(PAYOUT_RELEASE.AT, PAYOUT_RELEASE.PERSON_ID)
                .fetchGroups(
                        PAYOUT_RELEASE.BATCH_ID,
                        row -> new BatchView.Release(
                                row.get(PAYOUT_RELEASE.PERSON_ID),
                                row.get(PAYOUT_RELEASE.NAME),
                                row.get(PAYOUT_RELEASE.IS_PAYEE),
                                row.get(PAYOUT_RELEASE.AT)));
    }

    private static BatchView view(
            PayoutBatchRecord batch, Record found, List<BatchView.Release> releases, Money byTwoAbove) {
        var total = Money.euroCents(batch.getCents());
        return new BatchView(
                batch.getId(),
                new EntityId(batch.getEntityId()),
                new BankAccountId(batch.getBankAccountId()),
                new Iban(found.get(BANK_ACCOUNT.IBAN)),
                batch.getKind().equals("WAGES"),
                batch.getName(),
                batch.getDay(),
                total,
                batch.getTransfers(),
                BatchView.State.valueOf(batch.getState()),
                batch.getMadeByName(),
                batch.getMadeAt(),
                total.compareTo(byTwoAbove) > 0,
                releases,
                found.get(PAYOUT_FILE.SHA256));
    }
}
