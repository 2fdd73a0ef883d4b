package coop.genoot.sales.undelivered;

import static coop.genoot.sales.db.Tables.UNDELIVERED;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.val;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.db.tables.records.UndeliveredRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Mail that did not arrive, as it is kept, and what was done about it. */
@Component
class UndeliveredRows {
    private static final int MOST = 50;

    private final DSLContext sql;

    UndeliveredRows(DSLContext sql) {
        this.sql = sql;
    }

    /** What somebody did: took another address, or said that this one is right. */
    enum Outcome {
        CORRECTED,
        TRIED_AGAIN
    }

    void add(Undelivered it) {
        sql.insertInto(UNDELIVERED)
                .set(UNDELIVERED.MAIL_ID, it.mail())
                .set(UNDELIVERED.ENTITY_ID, it.entity().value())
                .set(UNDELIVERED.ACTIVITY_ID, it.activity().value())
                .set(UNDELIVERED.CLIENT_ID, it.client().value())
                .set(UNDELIVERED.CLIENT_NAME, it.clientName())
                .set(UNDELIVERED.DOCUMENT_ID, it.document())
                .set(UNDELIVERED.NUMBER, it.number())
                .set(UNDELIVERED.PAGE, it.page())
                .set(UNDELIVERED.ADDRESS, it.address())
                .set(UNDELIVERED.WHY, it.why())
                .set(UNDELIVERED.SINCE, it.since())
                .onConflictDoNothing()
                .execute();
    }

    /** Which of a client's addresses do not work, as far as we know; in small letters. */
    Set<String> deadOf(ClientId client) {
        return sql.selectDistinct(lower(UNDELIVERED.ADDRESS))
                .from(UNDELIVERED)
                .where(UNDELIVERED.CLIENT_ID.eq(client.value()))
                .and(UNDELIVERED.OUTCOME.isNull().or(UNDELIVERED.OUTCOME.ne(Outcome.TRIED_AGAIN.name())))
                .fetchSet(row -> row.value1());
    }

    /** Somebody says that an address which was replaced before is right now: what did not arrive there says no more. */
    void workAgain(ClientId client, String address) {
        sql.update(UNDELIVERED)
                .set(UNDELIVERED.OUTCOME, Outcome.TRIED_AGAIN.name())
                .where(UNDELIVERED.CLIENT_ID.eq(client.value()))
                .and(lower(UNDELIVERED.ADDRESS).eq(lower(val(address))))
                .and(UNDELIVERED.OUTCOME.eq(Outcome.CORRECTED.name()))
                .execute();
    }

    Optional<Undelivered> find(UUID mail) {
        return open(UNDELIVERED.MAIL_ID.eq(mail)).stream().findFirst();
    }

    List<Undelivered> ofDocument(UUID document) {
        return open(UNDELIVERED.DOCUMENT_ID.eq(document));
    }

    List<Undelivered> in(Collection<UUID> activities) {
        return open(UNDELIVERED.ACTIVITY_ID.eq(any(activities.toArray(UUID[]::new))));
    }

    /** All that waits for the same address of the same client; nobody else mends it meanwhile. */
    List<Undelivered> lockAlike(Undelivered one) {
        return sql.selectFrom(UNDELIVERED)
                .where(UNDELIVERED.CLIENT_ID.eq(one.client().value()))
                .and(lower(UNDELIVERED.ADDRESS).eq(lower(val(one.address()))))
                .and(UNDELIVERED.OUTCOME.isNull())
                .orderBy(UNDELIVERED.SINCE, UNDELIVERED.MAIL_ID)
                .limit(MOST)
                .forUpdate()
                .fetch(UndeliveredRows::row);
    }

    void mend(Collection<Undelivered> some, Outcome outcome, String whoName, Instant now) {
        var ids = some.stream().map(Undelivered::mail).toArray(UUID[]::new);
        sql.update(UNDELIVERED)
                .set(UNDELIVERED.OUTCOME, outcome.name())
                .set(UNDELIVERED.MENDED, now)
                .set(UNDELIVERED.WHO_NAME, whoName)
                .where(UNDELIVERED.MAIL_ID.eq(any(ids)))
                .execute();
    }

    private List<Undelivered> open(Condition which) {
        return sql.selectFrom(UNDELIVERED)
                .where(which)
                .and(UNDELIVERED.OUTCOME.isNull())
                .orderBy(UNDELIVERED.SINCE, UNDELIVERED.MAIL_ID)
                .limit(MOST)
                .fetch(UndeliveredRows::row);
    }

    private static Undelivered row(UndeliveredRecord it) {
        return new Undelivered(
                it.getMailId(),
                new EntityId(it.getEntityId()),
                new ActivityId(it.getActivityId()),
                new ClientId(it.getClientId()),
                it.getClientName(),
                it.getDocumentId(),
                it.getNumber(),
                it.getPage(),
                it.getAddress(),
                it.getWhy(),
                it.getSince());
    }
}
