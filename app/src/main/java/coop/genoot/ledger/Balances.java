package coop.genoot.ledger;

import static coop.genoot.ledger.db.Tables.ACCOUNT;
import static coop.genoot.ledger.db.Tables.DAY_SUM;
import static coop.genoot.ledger.db.Tables.ENTRY;
import static coop.genoot.ledger.db.Tables.SEALED;
import static coop.genoot.ledger.db.Tables.TRANSACTION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Adds entries up. A balance is always the sum of its entries; only the sums of sealed days are kept. */
@Component
class Balances {
    private static final List<String> CLAIMS = Arrays.stream(AccountKind.values())
            .filter(AccountKind::isClaim)
            .map(Enum::name)
            .toList();
    private static final Field<Money> TOTAL =
            coalesce(sum(ENTRY.CENTS), inline(BigDecimal.ZERO)).convertFrom(Balances::euros);

    private final DSLContext sql;
    private final AccountIds accounts;
    private final SealRows seals;

    Balances(DSLContext sql, AccountIds accounts, SealRows seals) {
        this.sql = sql;
        this.accounts = accounts;
        this.seals = seals;
    }

    Money of(EntityId entity, Account account) {
        var key = new AccountIds.Key(entity.value(), account, Money.EUR.getCurrencyCode());
        var id = accounts.existing(List.of(key)).get(key);
        if (id == null) return Money.noEuros();
        return sql.select(TOTAL).from(ENTRY).where(ENTRY.ACCOUNT_ID.eq(id)).fetchSingle(TOTAL);
    }

    Map<Account, Money> of(EntityId entity, Collection<Account> wanted) {
        var unit = Money.EUR.getCurrencyCode();
        var ids = accounts.existing(wanted.stream()
                .map(account -> new AccountIds.Key(entity.value(), account, unit))
                .toList());
        var byId = new HashMap<Long, Account>();
        ids.forEach((key, id) -> byId.put(id, key.account()));
        return sql.select(ENTRY.ACCOUNT_ID, TOTAL)
                .from(ENTRY)
                .where(ENTRY.ACCOUNT_ID.eq(DSL.any(byId.keySet().toArray(Long[]::new))))
                .groupBy(ENTRY.ACCOUNT_ID)
                .fetchMap(row -> byId.get(row.value1()), row -> row.value2());
    }

    Map<AccountKind, Money> of(EntityId entity, Owner owner) {
        return sql.select(ACCOUNT.KIND, TOTAL)
                .from(ACCOUNT)
                .join(ENTRY)
                .on(ENTRY.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(ACCOUNT.ENTITY_ID.eq(entity.value()))
                .and(ACCOUNT.OWNER_ID.eq(owner.id()))
                .and(ACCOUNT.OWNER_KIND.eq(owner.kind().name()))
                .and(ACCOUNT.UNIT.eq(Money.EUR.getCurrencyCode()))
                .groupBy(ACCOUNT.KIND)
                .fetchMap(row -> AccountKind.valueOf(row.value1()), row -> row.value2());
    }

    Map<UUID, Money> open(Collection<UUID> subjects) {
        var open = new HashMap<UUID, Money>();
        subjects.forEach(subject -> open.put(subject, Money.noEuros()));
        sql.select(ENTRY.SUBJECT, TOTAL)
                .from(ENTRY)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ENTRY.ACCOUNT_ID))
                .where(ENTRY.SUBJECT.eq(DSL.any(subjects.toArray(UUID[]::new))))
                .and(ACCOUNT.KIND.in(CLAIMS))
                .groupBy(ENTRY.SUBJECT)
                .forEach(row -> open.put(row.value1(), row.value2()));
        return open;
    }

    Map<UUID, Map<AccountKind, Money>> onSubjects(Collection<UUID> subjects) {
        var sums = new HashMap<UUID, Map<AccountKind, Money>>();
        sql.select(ENTRY.SUBJECT, ACCOUNT.KIND, TOTAL)
                .from(ENTRY)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ENTRY.ACCOUNT_ID))
                .where(ENTRY.SUBJECT.eq(DSL.any(subjects.toArray(UUID[]::new))))
                .groupBy(ENTRY.SUBJECT, ACCOUNT.KIND)
                .forEach(row -> sums.computeIfAbsent(row.value1(), _ -> new EnumMap<>(AccountKind.class))
                        .put(AccountKind.valueOf(row.value2()), row.value3()));
        return sums;
    }

    /** Subjects with something open on accounts of that kind, the longest waiting first. */
    List<OpenItem> openItems(EntityId entity, AccountKind kind, int limit) {
        var since = min(ENTRY.BOOKED_ON);
        return sql.select(
                        ENTRY.SUBJECT,
                        ACCOUNT.OWNER_KIND,
                        ACCOUNT.OWNER_ID,
                        DSL.field("max({0}::text)::uuid", UUID.class, ENTRY.ACTIVITY_ID),
                        since,
                        TOTAL)
                .from(ENTRY)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ENTRY.ACCOUNT_ID))
                .where(ACCOUNT.ENTITY_ID.eq(entity.value()))
                .and(ACCOUNT.KIND.eq(kind.name()))
                .and(ENTRY.SUBJECT.isNotNull())
                .groupBy(ENTRY.SUBJECT, ACCOUNT.OWNER_KIND, ACCOUNT.OWNER_ID)
                .having(sum(ENTRY.CENTS).ne(BigDecimal.ZERO))
                .orderBy(since, ENTRY.SUBJECT)
                .limit(limit)
                .fetch(row -> new OpenItem(
                        row.value1(),
                        new Owner(OwnerKind.valueOf(row.value2()), row.value3()),
                        row.value4() == null ? null : new ActivityId(row.value4()),
                        row.value5(),
                        row.value6()));
    }

    List<AccountBalance> on(EntityId entity, LocalDate day) {
        return sql.select(ACCOUNT.KIND, ACCOUNT.OWNER_KIND, ACCOUNT.OWNER_ID, TOTAL)
                .from(ENTRY)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ENTRY.ACCOUNT_ID))
                .where(ENTRY.ENTITY_ID.eq(entity.value()))
                .and(ENTRY.BOOKED_ON.le(day))
                .and(ENTRY.UNIT.eq(Money.EUR.getCurrencyCode()))
                .groupBy(ACCOUNT.ID, ACCOUNT.KIND, ACCOUNT.OWNER_KIND, ACCOUNT.OWNER_ID)
                .having(sum(ENTRY.CENTS).ne(BigDecimal.ZERO))
                .fetch(row -> new AccountBalance(
                        new Account(
                                AccountKind.valueOf(row.value1()),
                                new Owner(OwnerKind.valueOf(row.value2()), row.value3())),
                        row.value4()));
    }

    /** Days that are sealed are kept added up; what came since is added up here. */
    List<TrialBalanceLine> trialBalance(EntityId entity, LocalDate from, LocalDate until) {
        var sums = new TreeMap<TrialBalanceLine.Of, TrialBalanceLine>();
        kept(entity, from, until).forEach(line -> sums.merge(line.of(), line, TrialBalanceLine::plus));
        since(entity, from, until).forEach(line -> sums.merge(line.of(), line, TrialBalanceLine::plus));
        return List.copyOf(sums.values());
    }

    private List<TrialBalanceLine> kept(EntityId entity, LocalDate from, LocalDate until) {
        var earlier = DAY_SUM.BOOKED_ON.lt(from);
        return sql.select(
                        DAY_SUM.KIND,
                        DAY_SUM.OWNER_KIND,
                        only(DAY_SUM.DEBIT_CENTS.minus(DAY_SUM.CREDIT_CENTS), earlier),
                        only(DAY_SUM.DEBIT_CENTS, earlier.not()),
                        only(DAY_SUM.CREDIT_CENTS, earlier.not()))
                .from(DAY_SUM)
                .where(DAY_SUM.ENTITY_ID.eq(entity.value()))
                .and(DAY_SUM.BOOKED_ON.le(until))
                .and(DAY_SUM.UNIT.eq(Money.EUR.getCurrencyCode()))
                .groupBy(DAY_SUM.KIND, DAY_SUM.OWNER_KIND)
                .fetch(Balances::line);
    }

    private List<TrialBalanceLine> since(EntityId entity, LocalDate from, LocalDate until) {
        var earlier = ENTRY.BOOKED_ON.lt(from);
        return sql.select(
                        ACCOUNT.KIND,
                        ACCOUNT.OWNER_KIND,
                        only(ENTRY.CENTS, earlier),
                        only(ENTRY.CENTS, earlier.not().and(ENTRY.CENTS.gt(0L))),
                        only(ENTRY.CENTS.neg(), earlier.not().and(ENTRY.CENTS.lt(0L))))
                .from(TRANSACTION)
                .join(ENTRY)
                .on(ENTRY.TRANSACTION_ID.eq(TRANSACTION.ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ENTRY.ACCOUNT_ID))
                .where(TRANSACTION.ENTITY_ID.eq(entity.value()))
                .and(seals.sinceLastSeal(entity))
                .andNotExists(selectOne().from(SEALED).where(SEALED.TRANSACTION_ID.eq(TRANSACTION.ID)))
                .and(ENTRY.BOOKED_ON.le(until))
                .and(ENTRY.UNIT.eq(Money.EUR.getCurrencyCode()))
                .groupBy(ACCOUNT.KIND, ACCOUNT.OWNER_KIND)
                .fetch(Balances::line);
    }

    private static TrialBalanceLine line(Record5<String, String, Money, Money, Money> row) {
        return new TrialBalanceLine(
                AccountKind.valueOf(row.value1()),
                OwnerKind.valueOf(row.value2()),
                row.value3(),
                row.value4(),
                row.value5());
    }

    /** Until the end of the transaction nobody else gets this lock; what is then read stays true until it commits. */
    void lock(EntityId entity, Account account) {
        sql.select(
                        locked("pg_advisory_xact_lock_shared", entity),
                        locked("pg_advisory_xact_lock", entity + " " + account))
                .fetch();
    }

    /** The same for all accounts of an entity: one lock, for a database holds only some thousands of them. */
    void lockAll(EntityId entity) {
        sql.select(locked("pg_advisory_xact_lock", entity)).fetch();
    }

    private static Field<Object> locked(String function, Object what) {
        return DSL.field(function + "(hashtextextended({0}, 0))", Object.class, val("ledger " + what));
    }

    private static Field<Money> only(Field<Long> cents, Condition which) {
        return coalesce(sum(cents).filterWhere(which), inline(BigDecimal.ZERO))
                .convertFrom(Balances::euros);
    }

    private static Money euros(BigDecimal cents) {
        return Money.euroCents(cents.longValueExact());
    }
}
