package coop.genoot.ledger;

import static coop.genoot.ledger.db.Tables.ACCOUNT;
import static coop.genoot.ledger.db.Tables.ENTRY;
import static coop.genoot.ledger.db.Tables.SEALED;
import static coop.genoot.ledger.db.Tables.TRANSACTION;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads whole transactions, header and entries together. */
@Component
class Journal {
    private static final int FETCHED_AT_ONCE = 2_000;
    private static final SelectFieldOrAsterisk[] FIELDS = {
        TRANSACTION.ID,
        TRANSACTION.ENTITY_ID,
        TRANSACTION.BOOKED_ON,
        TRANSACTION.RECORDED_AT,
        TRANSACTION.KIND,
        TRANSACTION.SOURCE_ROOM,
        TRANSACTION.SOURCE_DOCUMENT,
        TRANSACTION.IDEMPOTENCY_KEY,
        TRANSACTION.AUTHOR,
        TRANSACTION.LABEL,
        TRANSACTION.DETAIL,
        TRANSACTION.REVERSES,
        SEALED.POSITION,
        ACCOUNT.KIND,
        ACCOUNT.OWNER_KIND,
        ACCOUNT.OWNER_ID,
        ENTRY.CENTS,
        ENTRY.UNIT,
        ENTRY.ACTIVITY_ID,
        ENTRY.SUBJECT
    };

    private final DSLContext sql;

    Journal(DSLContext sql) {
        this.sql = sql;
    }

    List<JournalEntry> page(JournalQuery query) {
        var ids = sql.select(TRANSACTION.ID)
                .from(TRANSACTION)
                .where(TRANSACTION.ENTITY_ID.eq(query.entity().value()))
                .and(TRANSACTION.BOOKED_ON.between(query.from(), query.until()))
                .and(Search.inText(query.search()))
                .and(before(query.before()))
                .orderBy(TRANSACTION.BOOKED_ON.desc(), TRANSACTION.ID.desc())
                .limit(query.limit())
                .fetch(TRANSACTION.ID);
        var found = of(TRANSACTION.ID.in(ids));
        found.sort(Comparator.comparing(entry -> ids.indexOf(entry.id().value())));
        return found;
    }

    List<JournalEntry> withIds(List<UUID> ids) {
        return of(TRANSACTION.ID.in(ids));
    }

    List<JournalEntry> ofSubject(UUID subject) {
        return of(TRANSACTION.ID.in(select(ENTRY.TRANSACTION_ID).from(ENTRY).where(ENTRY.SUBJECT.eq(subject))));
    }

    List<JournalEntry> ofDocument(UUID document) {
        return of(TRANSACTION.SOURCE_DOCUMENT.eq(document));
    }

    /** Reads all of a period in the order in which they were sealed, without holding them all. */
    void each(EntityId entity, LocalDate from, LocalDate until, Consumer<JournalEntry> reader) {
        stream(
                whole().where(TRANSACTION.ENTITY_ID.eq(entity.value()))
                        .and(TRANSACTION.BOOKED_ON.between(from, until))
                        .orderBy(SEALED.POSITION.asc().nullsLast(), TRANSACTION.ID, ENTRY.LINE),
                reader);
    }

    void stream(ResultQuery<Record> query, Consumer<JournalEntry> reader) {
        var builder = new Builder(reader);
        try (var rows = query.fetchSize(FETCHED_AT_ONCE).fetchLazy()) {
            rows.forEach(builder::take);
        }
        builder.finish();
    }

    SelectOnConditionStep<Record> whole() {
        return sql.select(FIELDS)
                .from(TRANSACTION)
                .join(ENTRY)
                .on(ENTRY.TRANSACTION_ID.eq(TRANSACTION.ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ENTRY.ACCOUNT_ID))
                .leftJoin(SEALED)
                .on(SEALED.TRANSACTION_ID.eq(TRANSACTION.ID));
    }

    private List<JournalEntry> of(Condition which) {
        var found = new ArrayList<JournalEntry>();
        stream(whole().where(which).orderBy(TRANSACTION.ID, ENTRY.LINE), found::add);
        return found;
    }

    private static Condition before(JournalQuery.@Nullable Place place) {
        if (place == null) return noCondition();
        return row(TRANSACTION.BOOKED_ON, TRANSACTION.ID)
                .lt(place.on(), place.transaction().value());
    }

    /** Puts the lines of one transaction, which follow each other, together. */
    private static final class Builder {
        private final Consumer<JournalEntry> reader;
        private final List<Line> lines = new ArrayList<>();
        private @Nullable Record header;

        Builder(Consumer<JournalEntry> reader) {
            this.reader = reader;
        }

        void take(Record row) {
            if (header != null && !header.get(TRANSACTION.ID).equals(row.get(TRANSACTION.ID))) finish();
            header = row;
            lines.add(line(row));
        }

        void finish() {
            if (header != null) reader.accept(entry(header, lines));
            header = null;
            lines.clear();
        }
    }

    private static JournalEntry entry(Record row, List<Line> lines) {
        var reverses = row.get(TRANSACTION.REVERSES);
        return new JournalEntry(
                new TransactionId(row.get(TRANSACTION.ID)),
                row.get(SEALED.POSITION),
                row.get(TRANSACTION.RECORDED_AT),
                row.get(TRANSACTION.AUTHOR),
                new EntityId(row.get(TRANSACTION.ENTITY_ID)),
                row.get(TRANSACTION.BOOKED_ON),
                Kind.valueOf(row.get(TRANSACTION.KIND)),
                new Source(row.get(TRANSACTION.SOURCE_ROOM), row.get(TRANSACTION.SOURCE_DOCUMENT)),
                row.get(TRANSACTION.IDEMPOTENCY_KEY),
                row.get(TRANSACTION.LABEL),
                lines,
                reverses == null ? null : new TransactionId(reverses),
                Details.read(row.get(TRANSACTION.DETAIL).data()));
    }

    private static Line line(Record row) {
        var owner = new Owner(OwnerKind.valueOf(row.get(ACCOUNT.OWNER_KIND)), row.get(ACCOUNT.OWNER_ID));
        var activity = row.get(ENTRY.ACTIVITY_ID);
        return new Line(
                new Account(AccountKind.valueOf(row.get(ACCOUNT.KIND)), owner),
                new Money(row.get(ENTRY.CENTS), Currency.getInstance(row.get(ENTRY.UNIT))),
                activity == null ? null : new ActivityId(activity),
                row.get(ENTRY.SUBJECT));
    }
}
