package coop.genoot.support;

import static coop.genoot.support.db.Tables.FOLLOWER;
import static coop.genoot.support.db.Tables.REQUEST;

import coop.genoot.common.EntityId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Which requests were put together, as it is kept. */
@Component
class MergedRows {
    private final DSLContext sql;

    MergedRows(DSLContext sql) {
        this.sql = sql;
    }

    /** The one with that number. */
    Optional<RequestId> numbered(EntityId entity, String number) {
        return sql.select(REQUEST.ID)
                .from(REQUEST)
                .where(REQUEST.ENTITY_ID.eq(entity.value()))
                .and(REQUEST.NUMBER.equalIgnoreCase(number))
                .fetchOptional(row -> new RequestId(row.value1()));
    }

    /** Those that were put together with it, the oldest first. */
    List<Request> with(RequestId request) {
        return sql.selectFrom(REQUEST)
                .where(REQUEST.MERGED_INTO.eq(request.value()))
                .orderBy(REQUEST.OPENED_AT, REQUEST.ID)
                .fetch(RequestRows::request);
    }

    /** Lets whoever asked the double follow it, because of that; nothing changes for who follows already. */
    void follow(Request request, Request merged, Instant now) {
        sql.insertInto(FOLLOWER)
                .set(FOLLOWER.REQUEST_ID, request.id().value())
                .set(FOLLOWER.PERSON_ID, merged.asker().id().value())
                .set(FOLLOWER.ENTITY_ID, request.entity().value())
                .set(FOLLOWER.ASKER_ID, request.asker().id().value())
                .set(FOLLOWER.NAME, merged.asker().name())
                .set(FOLLOWER.SINCE, now)
                .set(FOLLOWER.MERGED, merged.id().value())
                .onConflictDoNothing()
                .execute();
    }

    /** Whoever follows it only because of that double follows it no more. */
    void followsNoMore(RequestId request, RequestId merged) {
        sql.deleteFrom(FOLLOWER)
                .where(FOLLOWER.REQUEST_ID.eq(request.value()))
                .and(FOLLOWER.MERGED.eq(merged.value()))
                .execute();
    }
}
