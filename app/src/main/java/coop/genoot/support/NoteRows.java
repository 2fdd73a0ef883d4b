package coop.genoot.support;

import static coop.genoot.support.db.Tables.NOTE;

import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.support.Request.Person;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Notes of a team for itself. Only the inbox asks here, never the door of members. */
@Component
class NoteRows {
    private final DSLContext sql;

    NoteRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Nothing happens when it was kept before. */
    void add(Request about, Actor who, Said note) {
        sql.insertInto(NOTE)
                .set(NOTE.ID, note.id())
                .set(NOTE.REQUEST_ID, about.id().value())
                .set(NOTE.ENTITY_ID, about.entity().value())
                .set(NOTE.ASKER_ID, about.asker().id().value())
                .set(NOTE.WHO, who.self().value())
                .set(NOTE.WHO_NAME, note.whoName())
                .set(NOTE.TEXT, note.text())
                .set(NOTE.NOTED_AT, note.at())
                .onConflictDoNothing()
                .execute();
    }

    int count(RequestId request) {
        return sql.fetchCount(NOTE, NOTE.REQUEST_ID.eq(request.value()));
    }

    List<Said> of(RequestId request) {
        return sql.selectFrom(NOTE)
                .where(NOTE.REQUEST_ID.eq(request.value()))
                .orderBy(NOTE.NOTED_AT, NOTE.ID)
                .fetch(row -> new Said(
                        row.getId(),
                        true,
                        new Person(new PersonId(row.getWho()), row.getWhoName()),
                        row.getText(),
                        row.getNotedAt()));
    }
}
