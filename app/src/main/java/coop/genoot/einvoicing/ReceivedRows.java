package coop.genoot.einvoicing;

import static coop.genoot.einvoicing.db.Tables.RECEIVED;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.einvoicing.db.tables.records.ReceivedRecord;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The e-invoices that came in, as they are kept. */
@Component
class ReceivedRows {
    private final DSLContext sql;

    ReceivedRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Keeps it, unless the same file came in before; the id under which it is kept. */
    UUID add(ReceivedRecord received) {
        sql.insertInto(RECEIVED)
                .set(received)
                .onConflict(RECEIVED.ENTITY_ID, RECEIVED.SHA256)
                .doNothing()
                .execute();
        return sql.select(RECEIVED.ID)
                .from(RECEIVED)
                .where(RECEIVED.ENTITY_ID.eq(received.getEntityId()))
                .and(RECEIVED.SHA256.eq(received.getSha256()))
                .fetchSingle(RECEIVED.ID);
    }

    Optional<ReceivedInvoice> find(UUID id) {
        return all(RECEIVED.ID.eq(id), 1).stream().findFirst();
    }

    /** The file, checked against its seal. */
    Optional<byte[]> content(UUID id) {
        return sql.select(RECEIVED.CONTENT, RECEIVED.SHA256)
                .from(RECEIVED)
                .where(RECEIVED.ID.eq(id))
                .fetchOptional(it -> checked(it.value1(), it.value2()));
    }

    /** Newest first, so many after that one. */
    List<ReceivedInvoice> list(boolean withoutActivity, @Nullable UUID after, int limit) {
        var last = RECEIVED.as("last");
        var place = after == null
                ? noCondition()
                : row(RECEIVED.RECEIVED_AT, RECEIVED.ID)
                        .lt(select(last.RECEIVED_AT, last.ID).from(last).where(last.ID.eq(after)));
        return all(place.and(withoutActivity ? RECEIVED.ACTIVITY_ID.isNull() : noCondition()), limit);
    }

    int withoutActivity() {
        return sql.fetchCount(RECEIVED, RECEIVED.ACTIVITY_ID.isNull());
    }

    void route(UUID id, ActivityId activity, String author, Instant at) {
        sql.update(RECEIVED)
                .set(RECEIVED.ACTIVITY_ID, activity.value())
                .set(RECEIVED.ROUTED_BY, author)
                .set(RECEIVED.ROUTED_AT, at)
                .where(RECEIVED.ID.eq(id))
                .execute();
    }

    private List<ReceivedInvoice> all(Condition which, int limit) {
        // Everything but the file itself, which may be many megabytes.
        return sql.select(
                        RECEIVED.ID,
                        RECEIVED.ENTITY_ID,
                        RECEIVED.ACTIVITY_ID,
                        RECEIVED.FILE_NAME,
                        RECEIVED.FORM,
                        RECEIVED.RECEIVED_AT,
                        RECEIVED.SELLER,
                        RECEIVED.NUMBER,
                        RECEIVED.CREDIT,
                        RECEIVED.ISSUED_ON,
                        RECEIVED.DUE_ON,
                        RECEIVED.PAYABLE_CENTS,
                        RECEIVED.CURRENCY)
                .from(RECEIVED)
                .where(which)
                .orderBy(RECEIVED.RECEIVED_AT.desc(), RECEIVED.ID.desc())
                .limit(limit)
                .fetch(ReceivedRows::read);
    }

    private static ReceivedInvoice read(Record it) {
        var activity = it.get(RECEIVED.ACTIVITY_ID);
        return new ReceivedInvoice(
                it.get(RECEIVED.ID),
                new EntityId(it.get(RECEIVED.ENTITY_ID)),
                activity == null ? null : new ActivityId(activity),
                it.get(RECEIVED.FILE_NAME),
                EInvoicing.Form.valueOf(it.get(RECEIVED.FORM)),
                it.get(RECEIVED.RECEIVED_AT),
                it.get(RECEIVED.SELLER),
                it.get(RECEIVED.NUMBER),
                it.get(RECEIVED.CREDIT),
                it.get(RECEIVED.ISSUED_ON),
                it.get(RECEIVED.DUE_ON),
                new Money(it.get(RECEIVED.PAYABLE_CENTS), Currency.getInstance(it.get(RECEIVED.CURRENCY))));
    }

    /** The seal on what was sent or received: its SHA-256. */
    static byte[] sealOf(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException("Every JDK knows SHA-256", failure);
        }
    }

    private static byte[] checked(byte[] content, byte[] seal) {
        if (!MessageDigest.isEqual(sealOf(content), seal)) throw new IllegalStateException("The seal is broken");
        return content;
    }
}
