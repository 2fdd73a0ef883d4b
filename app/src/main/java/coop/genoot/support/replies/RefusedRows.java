package coop.genoot.support.replies;

import static coop.genoot.support.db.Tables.REFUSED_REPLY;

import coop.genoot.support.Request;
import coop.genoot.support.RequestId;
import coop.genoot.support.replies.RefusedReply.Why;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Mail that was not taken, as it is kept. */
@Component
class RefusedRows {
    private static final int MOST = 20;

    private final DSLContext sql;

    RefusedRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Once, however often it is read. */
    void add(Request request, RefusedReply refused) {
        sql.insertInto(REFUSED_REPLY)
                .set(REFUSED_REPLY.ID, refused.id())
                .set(REFUSED_REPLY.REQUEST_ID, request.id().value())
                .set(REFUSED_REPLY.ENTITY_ID, request.entity().value())
                .set(REFUSED_REPLY.ASKER_ID, request.asker().id().value())
                .set(REFUSED_REPLY.SENDER, refused.from())
                .set(REFUSED_REPLY.SUBJECT, refused.subject())
                .set(REFUSED_REPLY.TEXT, refused.text())
                .set(REFUSED_REPLY.WHY, refused.why().name())
                .set(REFUSED_REPLY.ARRIVED_AT, refused.at())
                .onConflictDoNothing()
                .execute();
    }

    /** The latest first. */
    List<RefusedReply> of(RequestId request) {
        return sql.selectFrom(REFUSED_REPLY)
                .where(REFUSED_REPLY.REQUEST_ID.eq(request.value()))
                .orderBy(REFUSED_REPLY.ARRIVED_AT.desc(), REFUSED_REPLY.ID)
                .limit(MOST)
                .fetch(row -> new RefusedReply(
                        row.getId(),
                        row.getSender(),
                        row.getSubject(),
                        row.getText(),
                        Why.valueOf(row.getWhy()),
                        row.getArrivedAt()));
    }
}
