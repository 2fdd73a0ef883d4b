package coop.genoot.ledger;

import static coop.genoot.ledger.db.Tables.ACCOUNT;
import static coop.genoot.ledger.db.Tables.ENTRY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
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
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Adds entries up. Nothing here is kept: a balance is always the sum of its entries. */
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

    Balances(DSLContext sql, AccountIds accounts) {
        this.sql = sql;
        this.accounts = accounts;
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

    List<TrialBalanceLine> trialBalance(EntityId entity, LocalDate from, LocalDate until) {
        var earlier = ENTRY.BOOKED_ON.lt(from);
        return sql.select(
                        ACCOUNT.KIND,
                        ACCOUNT.OWNER_KIND,
                        only(earlier),
                        only(earlier.not().and(ENTRY.CENTS.gt(0L))),
                        only(earlier.not().and(ENTRY.CENTS.lt(0L))))
                .from(ENTRY)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ENTRY.ACCOUNT_ID))
                .where(ENTRY.ENTITY_ID.eq(entity.value()))
                .and(ENTRY.BOOKED_ON.le(until))
                .and(ENTRY.UNIT.eq(Money.EUR.getCurrencyCode()))
                .groupBy(ACCOUNT.KIND, ACCOUNT.OWNER_KIND)
                .fetch(row -> new TrialBalanceLine(
                        AccountKind.valueOf(row.value1()),
                        OwnerKind.valueOf(row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5().negated()));
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

    private static Field<Money> only(Condition which) {
        return coalesce(sum(ENTRY.CENTS).filterWhere(which), inline(BigDecimal.ZERO))
                .convertFrom(Balances::euros);
    }

    private static Money euros(BigDecimal cents) {
        return Money.euroCents(cents.longValueExact());
    }
}
