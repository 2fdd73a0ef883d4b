package coop.genoot.ledger;

import static coop.genoot.ledger.db.Tables.ACCOUNT;
import static coop.genoot.ledger.db.Tables.ENTRY;
import static coop.genoot.ledger.db.Tables.TRANSACTION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import coop.genoot.common.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads accounts line by line with a running balance. */
@Component
class Statements {
    private static final Field<BigDecimal> RUNNING = DSL.field("running", BigDecimal.class);

    private final DSLContext sql;
    private final AccountIds accounts;

    Statements(DSLContext sql, AccountIds accounts) {
        this.sql = sql;
        this.accounts = accounts;
    }

    Statement of(StatementQuery query) {
        var ids = accounts.existing(query.accounts().stream()
                        .map(account ->
                                new AccountIds.Key(query.entity().value(), account, Money.EUR.getCurrencyCode()))
                        .toList())
                .values();
        if (ids.isEmpty()) return new Statement(Money.noEuros(), Money.noEuros(), Money.noEuros(), List.of(), null);
        var sums = sums(query, ids);
        var lines = lines(query, ids, sums.opening());
        boolean more = lines.size() > query.limit();
        var page = more ? lines.subList(0, query.limit()) : lines;
        return new Statement(
                sums.opening(),
                sums.debit(),
                sums.credit(),
                page,
                more ? StatementQuery.Place.of(page.getLast()) : null);
    }

    private record Sums(Money opening, Money debit, Money credit) {}

    private Sums sums(StatementQuery query, Collection<Long> ids) {
        var earlier = ENTRY.BOOKED_ON.lt(query.from());
        return sql.select(
                        cents(earlier),
                        cents(earlier.not().and(ENTRY.CENTS.gt(0L))),
                        cents(earlier.not().and(ENTRY.CENTS.lt(0L))))
                .from(ENTRY)
                .where(ENTRY.ACCOUNT_ID.in(ids))
                .and(ENTRY.BOOKED_ON.le(query.until()))
                .fetchSingle(row -> new Sums(
                        euros(row.value1()),
                        euros(row.value2()),
                        euros(row.value3()).negated()));
    }

    private List<StatementLine> lines(StatementQuery query, Collection<Long> ids, Money opening) {
        var running = page(query, ids).asTable("running_lines");
        return sql.select(
                        ENTRY.TRANSACTION_ID,
                        ENTRY.LINE,
                        ACCOUNT.KIND,
                        ACCOUNT.OWNER_KIND,
                        ACCOUNT.OWNER_ID,
                        ENTRY.BOOKED_ON,
                        TRANSACTION.KIND,
                        TRANSACTION.SOURCE_ROOM,
                        TRANSACTION.SOURCE_DOCUMENT,
                        TRANSACTION.LABEL,
                        TRANSACTION.DETAIL,
                        ENTRY.SUBJECT,
                        ENTRY.CENTS,
                        RUNNING)
                .from(running)
                .join(ENTRY)
                .on(
                        ENTRY.TRANSACTION_ID.eq(running.field(ENTRY.TRANSACTION_ID)),
                        ENTRY.LINE.eq(running.field(ENTRY.LINE)))
                .join(TRANSACTION)
                .on(TRANSACTION.ID.eq(ENTRY.TRANSACTION_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ENTRY.ACCOUNT_ID))
                .where(Search.inTextOrAmount(query.search()))
                .and(before(query.before()))
                .orderBy(ENTRY.BOOKED_ON.desc(), ENTRY.TRANSACTION_ID.desc(), ENTRY.LINE.desc())
                .limit(query.limit() + 1)
                .fetch(line -> line(line, opening));
    }

    /**
     * The lines to look at. Without words to search for, no more than one page of them, so that what is told about each
     * is fetched for those only.
     */
    private static Select<Record4<UUID, Short, LocalDate, BigDecimal>> page(
            StatementQuery query, Collection<Long> ids) {
        var all = running(query, ids);
        if (!query.search().isBlank()) return all;
        var line = all.asTable("every_line");
        var on = line.field(ENTRY.BOOKED_ON);
        var transaction = line.field(ENTRY.TRANSACTION_ID);
        var number = line.field(ENTRY.LINE);
        var place = query.before();
        var before = place == null
                ? noCondition()
                : row(on, transaction, number)
                        .lt(place.on(), place.transaction().value(), (short) place.line());
        return select(transaction, number, on, RUNNING)
                .from(line)
                .where(before)
                .orderBy(on.desc(), transaction.desc(), number.desc())
                .limit(query.limit() + 1);
    }

    /** Every line of the period with the sum of the period so far. */
    private static Select<Record4<UUID, Short, LocalDate, BigDecimal>> running(
            StatementQuery query, Collection<Long> ids) {
        return select(
                        ENTRY.TRANSACTION_ID,
                        ENTRY.LINE,
                        ENTRY.BOOKED_ON,
                        sum(ENTRY.CENTS)
                                .over()
                                .orderBy(ENTRY.BOOKED_ON, ENTRY.TRANSACTION_ID, ENTRY.LINE)
                                .as(RUNNING))
                .from(ENTRY)
                .where(ENTRY.ACCOUNT_ID.in(ids))
                .and(ENTRY.BOOKED_ON.between(query.from(), query.until()));
    }

    private static Condition before(StatementQuery.@Nullable Place place) {
        if (place == null) return noCondition();
        return row(ENTRY.BOOKED_ON, ENTRY.TRANSACTION_ID, ENTRY.LINE)
                .lt(place.on(), place.transaction().value(), (short) place.line());
    }

    private static StatementLine line(Record row, Money opening) {
        var owner = new Owner(OwnerKind.valueOf(row.get(ACCOUNT.OWNER_KIND)), row.get(ACCOUNT.OWNER_ID));
        return new StatementLine(
                new TransactionId(row.get(ENTRY.TRANSACTION_ID)),
                row.get(ENTRY.LINE),
                new Account(AccountKind.valueOf(row.get(ACCOUNT.KIND)), owner),
                row.get(ENTRY.BOOKED_ON),
                Kind.valueOf(row.get(TRANSACTION.KIND)),
                new Source(row.get(TRANSACTION.SOURCE_ROOM), row.get(TRANSACTION.SOURCE_DOCUMENT)),
                row.get(ENTRY.SUBJECT),
                row.get(TRANSACTION.LABEL),
                Details.read(row.get(TRANSACTION.DETAIL).data()),
                Money.euroCents(row.get(ENTRY.CENTS)),
                opening.plus(euros(row.get(RUNNING))));
    }

    private static Field<BigDecimal> cents(Condition which) {
        return coalesce(sum(ENTRY.CENTS).filterWhere(which), inline(BigDecimal.ZERO));
    }

    private static Money euros(BigDecimal cents) {
        return Money.euroCents(cents.longValueExact());
    }
}
