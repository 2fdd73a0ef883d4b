package coop.genoot.treasury.payouts;

import static coop.genoot.treasury.db.Tables.BANK_ACCOUNT;
import static coop.genoot.treasury.db.Tables.PAYOUT_BATCH;
import static coop.genoot.treasury.db.Tables.PAYOUT_FILE;
import static coop.genoot.treasury.db.Tables.PAYOUT_RELEASE;
import static coop.genoot.treasury.db.Tables.STATEMENT;

import coop.genoot.common.EntityId;
import coop.genoot.common.Iban;
import coop.genoot.common.Money;
import coop.genoot.treasury.BankAccountId;
import coop.genoot.treasury.db.tables.records.PayoutBatchRecord;
import coop.genoot.treasury.db.tables.records.PayoutFileRecord;
import coop.genoot.treasury.db.tables.records.PayoutReleaseRecord;
import coop.genoot.treasury.payouts.limits.PayoutLimits;
import java.time.Instant;
import java.time.LocalDate;
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
        lock(entity);
        var of = PAYOUT_BATCH.ENTITY_ID.eq(entity.value()).and(PAYOUT_BATCH.NAME.startsWith(year + "-"));
        return year + "-" + (sql.fetchCount(PAYOUT_BATCH, of) + 1);
    }

    /** Nobody else names or lets go a batch of that entity before this transaction ends. */
    void lock(EntityId entity) {
        sql.select(DSL.field("pg_advisory_xact_lock(hashtextextended({0}, 1))", Object.class, "payouts " + entity))
                .fetch();
    }

    /** What one person may let go there now; it stays so for who locked the entity before. */
    BatchView.Limit limit(EntityId entity, PayoutLimits limits) {
        var people = DSL.select(DSL.count()).from(PAYOUT_RELEASE).where(PAYOUT_RELEASE.BATCH_ID.eq(PAYOUT_BATCH.ID));
        var alone = sql.select(DSL.sum(PAYOUT_BATCH.CENTS))
                .from(PAYOUT_BATCH)
                .where(PAYOUT_BATCH.ENTITY_ID.eq(entity.value()))
                .and(PAYOUT_BATCH.STATE.eq(BatchView.State.RELEASED.name()))
                .and(PAYOUT_BATCH.RELEASED_AT.ge(limits.aloneSince(entity)))
                .and(DSL.field(people).eq(1))
                .fetchSingle()
                .value1();
        var sum = alone == null ? Money.noEuros() : Money.euroCents(alone.longValueExact());
        return new BatchView.Limit(limits.byTwoAbove(entity), sum, limits.aloneDays(entity));
    }

    /** Whether the statements of that account are read from that day up to the other, and none is missing between. */
    boolean isRead(UUID account, LocalDate from, LocalDate until) {
        var former = DSL.lag(STATEMENT.CLOSING_CENTS)
                .over(DSL.orderBy(STATEMENT.CLOSED_ON, STATEMENT.TAKEN_AT, STATEMENT.ID))
                .as("former");
        var read = sql
                .select(STATEMENT.OPENED_ON, STATEMENT.OPENING_CENTS, STATEMENT.CLOSED_ON, former)
                .from(STATEMENT)
                .where(STATEMENT.BANK_ACCOUNT_ID.eq(account))
                .orderBy(STATEMENT.CLOSED_ON, STATEMENT.TAKEN_AT, STATEMENT.ID)
                .fetch()
                .stream()
                .filter(it -> !it.value3().isBefore(from))
                .toList();
        return !read.isEmpty()
                && !read.getLast().value3().isBefore(until)
                && read.stream()
                        .allMatch(it -> it.value4() == null
                                ? !it.value1().isAfter(from)
                                : it.value4().equals(it.value2()));
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

    Optional<BatchView> find(UUID batch, BatchView.Limit limit) {
        return views(PAYOUT_BATCH.ID.eq(batch), limit, 1).stream().findFirst();
    }

    /** The newest first. */
    List<BatchView> latest(EntityId entity, BatchView.Limit limit, int most) {
        return views(PAYOUT_BATCH.ENTITY_ID.eq(entity.value()), limit, most);
    }

    private List<BatchView> views(Condition which, BatchView.Limit limit, int most) {
        var found = sql.select(PAYOUT_BATCH, BANK_ACCOUNT.IBAN, PAYOUT_FILE.SHA256)
                .from(PAYOUT_BATCH)
                .join(BANK_ACCOUNT)
                .on(BANK_ACCOUNT.ID.eq(PAYOUT_BATCH.BANK_ACCOUNT_ID))
                .leftJoin(PAYOUT_FILE)
                .on(PAYOUT_FILE.BATCH_ID.eq(PAYOUT_BATCH.ID))
                .where(which)
                .orderBy(PAYOUT_BATCH.MADE_AT.desc(), PAYOUT_BATCH.ID.desc())
                .limit(most)
                .fetch();
        var releases = releases(found.stream().map(row -> row.value1().getId()).toList());
        return found.stream()
                .map(row -> view(
                        row.value1(), row, releases.getOrDefault(row.value1().getId(), List.of()), limit))
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
            PayoutBatchRecord batch, Record found, List<BatchView.Release> releases, BatchView.Limit limit) {
        var total = Money.euroCents(batch.getCents());
        var frozen = batch.getByTwoAboveCents();
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
                frozen == null ? limit : limit.notAbove(Money.euroCents(frozen)),
                releases,
                found.get(PAYOUT_FILE.SHA256));
    }
}
