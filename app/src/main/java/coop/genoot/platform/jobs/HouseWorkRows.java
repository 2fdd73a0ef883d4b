package coop.genoot.platform.jobs;

import static coop.genoot.platform.db.Tables.EVENT_PUBLICATION;
import static coop.genoot.platform.db.Tables.MAIL;
import static coop.genoot.platform.db.Tables.SCHEDULED_TASKS;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Counts what the house could not do by itself. */
@Component
class HouseWorkRows {
    private final DSLContext sql;

    HouseWorkRows(DSLContext sql) {
        this.sql = sql;
    }

    HouseWork.Standing standing() {
        var mail = sql.select(count(), min(MAIL.QUEUED))
                .from(MAIL)
                .where(MAIL.SENT.isNull())
                .and(MAIL.FAILURE.isNotNull())
                .and(MAIL.REFUSED.isNull())
                .fetchSingle();
        int untold = sql.fetchCount(
                EVENT_PUBLICATION,
                EVENT_PUBLICATION.COMPLETION_DATE.isNull().and(EVENT_PUBLICATION.STATUS.eq("FAILED")));
        var jobs = sql.select(SCHEDULED_TASKS.TASK_NAME, SCHEDULED_TASKS.LAST_SUCCESS)
                .from(SCHEDULED_TASKS)
                .where(SCHEDULED_TASKS.CONSECUTIVE_FAILURES.gt(0))
                .orderBy(SCHEDULED_TASKS.TASK_NAME)
                .fetch(row -> new HouseWork.FailingJob(row.value1(), row.value2()));
        return new HouseWork.Standing(mail.value1(), mail.value2(), untold, jobs);
    }
}
