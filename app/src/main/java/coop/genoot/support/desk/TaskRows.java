package coop.genoot.support.desk;

import static coop.genoot.support.db.Tables.TASK;

import coop.genoot.support.RequestId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Plans as they are kept. */
@Component
class TaskRows {
    private final DSLContext sql;

    TaskRows(DSLContext sql) {
        this.sql = sql;
    }

    /** In the order in which they were added. */
    List<Task> of(RequestId request) {
        return sql.selectFrom(TASK)
                .where(TASK.REQUEST_ID.eq(request.value()))
                .orderBy(TASK.ADDED_AT, TASK.ID)
                .fetch(row -> new Task(row.getId(), row.getPhase(), row.getWhat(), row.getDoneAt(), row.getDoneBy()));
    }

    /** Nothing happens when it was added before. */
    void add(RequestId request, Task task, Instant now) {
        sql.insertInto(TASK)
                .set(TASK.ID, task.id())
                .set(TASK.REQUEST_ID, request.value())
                .set(TASK.PHASE, task.phase())
                .set(TASK.WHAT, task.what())
                .set(TASK.ADDED_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    void done(RequestId request, UUID task, String who, Instant now) {
        sql.update(TASK)
                .set(TASK.DONE_AT, now)
                .set(TASK.DONE_BY, who)
                .where(TASK.ID.eq(task))
                .and(TASK.REQUEST_ID.eq(request.value()))
                .and(TASK.DONE_AT.isNull())
                .execute();
    }

    void open(RequestId request, UUID task) {
        sql.update(TASK)
                .setNull(TASK.DONE_AT)
                .setNull(TASK.DONE_BY)
                .where(TASK.ID.eq(task))
                .and(TASK.REQUEST_ID.eq(request.value()))
                .execute();
    }

    void remove(RequestId request, UUID task) {
        sql.deleteFrom(TASK)
                .where(TASK.ID.eq(task))
                .and(TASK.REQUEST_ID.eq(request.value()))
                .execute();
    }
}
