package coop.genoot.treasury;

import static coop.genoot.treasury.db.Tables.BANK_ACCOUNT;
import static coop.genoot.treasury.db.Tables.STATEMENT;
import static coop.genoot.treasury.db.Tables.STATEMENT_LINE;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.treasury.db.tables.records.StatementRecord;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The bank statements as they are kept: never changed. */
@Component
class StatementRows {
    private static final Field<Integer> UNEXPLAINED = DSL.field(selectCount()
                    .from(STATEMENT_LINE)
                    .where(STATEMENT_LINE.STATEMENT_ID.eq(STATEMENT.ID))
                    .and(STATEMENT_LINE.EXPLAINED_CENTS.ne(STATEMENT_LINE.CENTS)))
            .as("unexplained");
    private static final coop.genoot.treasury.db.tables.Statement EARLIER = STATEMENT.as("earlier");
    private static final Field<Long> FORMER_CLOSING = DSL.field(select(EARLIER.CLOSING_CENTS)
                    .from(EARLIER)
                    .where(EARLIER.BANK_ACCOUNT_ID.eq(STATEMENT.BANK_ACCOUNT_ID))
                    .and(row(EARLIER.CLOSED_ON, EARLIER.TAKEN_AT, EARLIER.ID)
                            .lt(row(STATEMENT.CLOSED_ON, STATEMENT.TAKEN_AT, STATEMENT.ID)))
                    .orderBy(EARLIER.CLOSED_ON.desc(), EARLIER.TAKEN_AT.desc(), EARLIER.ID.desc())
                    .limit(1))
            .as("former_closing");

    private final DSLContext sql;

    StatementRows(DSLContext sql) {
        this.sql = sql;
    }

    /** What is kept of a statement under this identity, when there is one. */
    Optional<StatementRecord> known(UUID account, String identity) {
        return sql.fetchOptional(
                STATEMENT, STATEMENT.BANK_ACCOUNT_ID.eq(account).and(STATEMENT.IDENTITY.eq(identity)));
    }

    void add(StatementRecord statement) {
        sql.insertInto(STATEMENT).set(statement).execute();
    }

    /** The latest first; those after the given one when there is one. */
    List<StatementView> page(@Nullable UUID after, int limit) {
        var last = STATEMENT.as("last");
        var place = after == null
                ? noCondition()
                : row(STATEMENT.CLOSED_ON, STATEMENT.ID)
                        .lt(DSL.field(select(last.CLOSED_ON).from(last).where(last.ID.eq(after))), DSL.val(after));
        return views(place, limit);
    }

    Optional<StatementView> find(UUID id) {
        return views(STATEMENT.ID.eq(id), 1).stream().findFirst();
    }

    /** The latest statement of each account that the actor may see. */
    List<StatementView> latest() {
        var last = STATEMENT.as("last");
        return views(
                STATEMENT.ID.eq(select(last.ID)
                        .from(last)
                        .where(last.BANK_ACCOUNT_ID.eq(STATEMENT.BANK_ACCOUNT_ID))
                        .orderBy(last.CLOSED_ON.desc(), last.TAKEN_AT.desc(), last.ID.desc())
                        .limit(1)),
                1_000);
    }

    private List<StatementView> views(Condition which, int limit) {
        return sql.select(STATEMENT, BANK_ACCOUNT.NAME, BANK_ACCOUNT.IBAN, UNEXPLAINED, FORMER_CLOSING)
                .from(STATEMENT)
                .join(BANK_ACCOUNT)
                .on(BANK_ACCOUNT.ID.eq(STATEMENT.BANK_ACCOUNT_ID))
                .where(which)
                .orderBy(STATEMENT.CLOSED_ON.desc(), STATEMENT.ID.desc())
                .limit(limit)
                .fetch(found -> view(found.value1(), found));
    }

    private static StatementView view(StatementRecord statement, Record found) {
        var currency = Currency.getInstance(statement.getCurrency());
        var former = found.get(FORMER_CLOSING);
        return new StatementView(
                statement.getId(),
                new EntityId(statement.getEntityId()),
                new BankAccountId(statement.getBankAccountId()),
                found.get(BANK_ACCOUNT.NAME),
                found.get(BANK_ACCOUNT.IBAN),
                statement.getNumber(),
                statement.getOpenedOn(),
                new Money(statement.getOpeningCents(), currency),
                statement.getClosedOn(),
                new Money(statement.getClosingCents(), currency),
                statement.getLines(),
                found.get(UNEXPLAINED),
                former == null || former.equals(statement.getOpeningCents()));
    }
}
