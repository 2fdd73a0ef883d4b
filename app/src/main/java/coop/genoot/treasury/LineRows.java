package coop.genoot.treasury;

import static coop.genoot.treasury.db.Tables.EXPECTED_PAYMENT;
import static coop.genoot.treasury.db.Tables.LINE_MATCH;
import static coop.genoot.treasury.db.Tables.STATEMENT_LINE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.treasury.db.tables.records.LineMatchRecord;
import coop.genoot.treasury.db.tables.records.StatementLineRecord;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lines of statements and the matches on them, as they are kept: only ever added to. */
@Component
class LineRows {
    private final DSLContext sql;

    LineRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(Collection<StatementLineRecord> lines) {
        sql.batchInsert(lines).execute();
    }

    /** Lets nobody else match this line until the transaction ends. */
    void lock(LineId line) {
        sql.select(DSL.field("pg_advisory_xact_lock(hashtextextended({0}, 1))", Object.class, "treasury " + line))
                .fetch();
    }

    Optional<LineView> find(LineId id) {
        return views(STATEMENT_LINE.ID.eq(id.value()), 1).stream().findFirst();
    }

    List<LineView> ofStatement(UUID statement, int afterNumber, int limit) {
        var lines = sql.selectFrom(STATEMENT_LINE)
                .where(STATEMENT_LINE.STATEMENT_ID.eq(statement))
                .and(STATEMENT_LINE.NUMBER.gt(afterNumber))
                .orderBy(STATEMENT_LINE.NUMBER)
                .limit(limit)
                .fetch();
        return withMatches(lines);
    }

    /** Lines that are not wholly explained, the latest first. */
    List<LineView> unexplained(@Nullable LineId after, int limit) {
        var last = STATEMENT_LINE.as("last");
        var place = after == null
                ? noCondition()
                : row(STATEMENT_LINE.BOOKED_ON, STATEMENT_LINE.ID)
                        .lt(
                                DSL.field(select(last.BOOKED_ON).from(last).where(last.ID.eq(after.value()))),
                                DSL.val(after.value()));
        return views(STATEMENT_LINE.EXPLAINED_CENTS.ne(STATEMENT_LINE.CENTS).and(place), limit);
    }

    /** Money that came in and is not explained at all, in these entities. */
    List<LineView> unexplainedIn(Collection<UUID> entities, int limit) {
        return views(
                STATEMENT_LINE
                        .ENTITY_ID
                        .in(entities)
                        .and(STATEMENT_LINE.EXPLAINED_CENTS.ne(STATEMENT_LINE.CENTS))
                        .and(STATEMENT_LINE.CENTS.gt(0L)),
                limit);
    }

    BankStatements.Waiting waiting(Collection<UUID> entities) {
        var rest = STATEMENT_LINE.CENTS.minus(STATEMENT_LINE.EXPLAINED_CENTS);
        var euros = STATEMENT_LINE.CURRENCY.eq(Money.EUR.getCurrencyCode());
        return sql.select(
                        count(),
                        coalesce(sum(rest).filterWhere(euros.and(rest.gt(0L))), inline(BigDecimal.ZERO)),
                        coalesce(sum(rest).filterWhere(euros.and(rest.lt(0L))), inline(BigDecimal.ZERO)))
                .from(STATEMENT_LINE)
                .where(STATEMENT_LINE.ENTITY_ID.in(entities))
                .and(STATEMENT_LINE.EXPLAINED_CENTS.ne(STATEMENT_LINE.CENTS))
                .fetchSingle(found -> new BankStatements.Waiting(
                        found.value1(),
                        Money.euroCents(found.value2().longValueExact()),
                        Money.euroCents(found.value3().negate().longValueExact())));
    }

    int unexplained() {
        return sql.fetchCount(STATEMENT_LINE, STATEMENT_LINE.EXPLAINED_CENTS.ne(STATEMENT_LINE.CENTS));
    }

    Optional<LineId> lineOf(MatchId match) {
        return sql.select(LINE_MATCH.LINE_ID)
                .from(LINE_MATCH)
                .where(LINE_MATCH.ID.eq(match.value()))
                .fetchOptional(found -> new LineId(found.value1()));
    }

    private List<LineView> views(Condition which, int limit) {
        return withMatches(sql.selectFrom(STATEMENT_LINE)
                .where(which)
                .orderBy(STATEMENT_LINE.BOOKED_ON.desc(), STATEMENT_LINE.ID.desc())
                .limit(limit)
                .fetch());
    }

    private List<LineView> withMatches(List<StatementLineRecord> lines) {
        var ids = lines.stream().map(StatementLineRecord::getId).toList();
        var undone = LINE_MATCH.as("undone");
        Map<UUID, List<Record3<LineMatchRecord, String, String>>> matches = sql
                .select(LINE_MATCH, EXPECTED_PAYMENT.NUMBER, EXPECTED_PAYMENT.PAYER_NAME)
                .from(LINE_MATCH)
                .leftJoin(EXPECTED_PAYMENT)
                .on(EXPECTED_PAYMENT.SUBJECT.eq(LINE_MATCH.SUBJECT))
                .where(LINE_MATCH.LINE_ID.in(ids))
                .and(LINE_MATCH.UNDOES.isNull())
                .andNotExists(select(undone.ID).from(undone).where(undone.UNDOES.eq(LINE_MATCH.ID)))
                .orderBy(LINE_MATCH.AT, LINE_MATCH.ID)
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(found -> found.value1().getLineId()));
        return lines.stream()
                .map(line -> view(line, matches.getOrDefault(line.getId(), List.of())))
                .toList();
    }

    private static LineView view(StatementLineRecord line, List<Record3<LineMatchRecord, String, String>> matches) {
        var currency = Currency.getInstance(line.getCurrency());
        return new LineView(
                new LineId(line.getId()),
                new EntityId(line.getEntityId()),
                new BankAccountId(line.getBankAccountId()),
                line.getStatementId(),
                line.getNumber(),
                line.getBookedOn(),
                new Money(line.getCents(), currency),
                new Money(line.getExplainedCents(), currency),
                line.getPayerName(),
                line.getPayerAccount(),
                line.getEndToEndId(),
                line.getReference(),
                line.getText(),
                line.getCode(),
                line.getReversal(),
                matches.stream().map(found -> match(line, found, currency)).toList());
    }

    private static LineView.Match match(
            StatementLineRecord line, Record3<LineMatchRecord, String, String> found, Currency currency) {
        var match = found.value1();
        var part = new LinePart(
                new MatchId(match.getId()),
                new LineId(line.getId()),
                line.getBookedOn(),
                LinePart.Kind.valueOf(match.getKind()),
                match.getPayoutId() == null ? match.getSubject() : match.getPayoutId(),
                match.getActivityId() == null ? null : new ActivityId(match.getActivityId()),
                match.getPayerId(),
                new Money(match.getCents(), currency));
        var label = found.value2() == null ? "" : found.value2() + " · " + found.value3();
        return new LineView.Match(part, match.getReason(), Objects.requireNonNull(label), match.getAuthor());
    }
}
