package coop.genoot.support.desk;

import static coop.genoot.support.db.Tables.SAVED_ANSWER;

import coop.genoot.support.services.Service;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Saved answers of teams as they are kept. */
@Component
class SavedAnswerRows {
    private final DSLContext sql;

    SavedAnswerRows(DSLContext sql) {
        this.sql = sql;
    }

    /** By title. */
    List<SavedAnswer> of(Service service) {
        return sql.selectFrom(SAVED_ANSWER)
                .where(SAVED_ANSWER.TEAM_ID.eq(service.team()))
                .orderBy(SAVED_ANSWER.TITLE, SAVED_ANSWER.ID)
                .fetch(row -> new SavedAnswer(row.getId(), row.getTitle(), row.getText()));
    }

    /** Nothing happens when it was kept before. */
    void add(Service service, SavedAnswer answer) {
        sql.insertInto(SAVED_ANSWER)
                .set(SAVED_ANSWER.ID, answer.id())
                .set(SAVED_ANSWER.TEAM_ID, service.team())
                .set(SAVED_ANSWER.ENTITY_ID, service.entity().value())
                .set(SAVED_ANSWER.TITLE, answer.title())
                .set(SAVED_ANSWER.TEXT, answer.text())
                .onConflictDoNothing()
                .execute();
    }

    void remove(Service service, UUID answer) {
        sql.deleteFrom(SAVED_ANSWER)
                .where(SAVED_ANSWER.ID.eq(answer))
                .and(SAVED_ANSWER.TEAM_ID.eq(service.team()))
                .execute();
    }
}
