package coop.genoot.support;

import static coop.genoot.support.db.Tables.HAPPENING;
import static coop.genoot.support.db.Tables.MESSAGE;

import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.support.Request.Person;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What both sides of a request may read: messages, and what happened. It cannot read a note. */
@Component
class ThreadRows {
    private final DSLContext sql;

    ThreadRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether it was not said before: a form sent twice says it once. */
    boolean say(RequestId request, Actor who, Said message) {
        return sql.insertInto(MESSAGE)
                        .set(MESSAGE.ID, message.id())
                        .set(MESSAGE.REQUEST_ID, request.value())
                        .set(MESSAGE.FROM_SERVICE, message.fromService())
                        .set(MESSAGE.WHO, who.self().value())
                        .set(MESSAGE.WHO_NAME, message.whoName())
                        .set(MESSAGE.TEXT, message.text())
                        .set(MESSAGE.SAID_AT, message.at())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    List<Said> messages(RequestId request) {
        return sql.selectFrom(MESSAGE)
                .where(MESSAGE.REQUEST_ID.eq(request.value()))
                .orderBy(MESSAGE.SAID_AT, MESSAGE.ID)
                .fetch(row -> new Said(
                        row.getId(),
                        row.getFromService(),
                        new Person(new PersonId(row.getWho()), row.getWhoName()),
                        row.getText(),
                        row.getSaidAt()));
    }

    void happened(RequestId request, Actor who, Happened what) {
        sql.insertInto(HAPPENING)
                .set(HAPPENING.REQUEST_ID, request.value())
                .set(HAPPENING.KIND, what.kind().name())
                .set(HAPPENING.WHO, who.author())
                .set(HAPPENING.WHO_NAME, what.whoName())
                .set(HAPPENING.DETAIL, what.detail())
                .set(HAPPENING.DUE_ON, what.due())
                .set(HAPPENING.HAPPENED_AT, what.at())
                .execute();
    }

    int countHappenings(RequestId request) {
        return sql.fetchCount(HAPPENING, HAPPENING.REQUEST_ID.eq(request.value()));
    }

    List<Happened> happenings(RequestId request) {
        return sql.selectFrom(HAPPENING)
                .where(HAPPENING.REQUEST_ID.eq(request.value()))
                .orderBy(HAPPENING.ID)
                .fetch(row -> new Happened(
                        Happened.Kind.valueOf(row.getKind()),
                        row.getWhoName(),
                        row.getDetail(),
                        row.getDueOn(),
                        row.getHappenedAt()));
    }
}
