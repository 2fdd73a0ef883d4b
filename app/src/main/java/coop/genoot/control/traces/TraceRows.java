package coop.genoot.control.traces;

import static coop.genoot.control.db.Tables.TRACE;

import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Traces as they are kept: they are only added. */
@Component
class TraceRows {
    private final DSLContext sql;

    TraceRows(DSLContext sql) {
        this.sql = sql;
    }

    /** That the file of this owner was opened. */
    record Row(PersonId owner, UUID file, Trace trace) {}

    /** Once a day for each owner and file; the first time counts. */
    void add(Actor me, List<Row> rows, LocalDate day) {
        var insert = sql.insertInto(
                TRACE,
                TRACE.OWNER_ID,
                TRACE.PERSON_ID,
                TRACE.FILE_KIND,
                TRACE.FILE_ID,
                TRACE.OPENED_ON,
                TRACE.OPENED_AT,
                TRACE.WHO_NAME,
                TRACE.HAT,
                TRACE.WHAT);
        for (var row : rows) {
            var trace = row.trace();
            insert = insert.values(
                    row.owner().value(),
                    me.self().value(),
                    trace.file().name(),
                    row.file(),
                    day,
                    trace.at(),
                    trace.name(),
                    trace.hat().name(),
                    trace.what());
        }
        insert.onConflictDoNothing().execute();
    }

    /** What was opened of this person, the latest first. */
    List<Trace> of(PersonId owner, int limit) {
        return sql.selectFrom(TRACE)
                .where(TRACE.OWNER_ID.eq(owner.value()))
                .orderBy(TRACE.OPENED_ON.desc(), TRACE.OPENED_AT.desc())
                .limit(limit)
                .fetch(row -> new Trace(
                        Trace.File.valueOf(row.getFileKind()),
                        row.getWhat(),
                        row.getWhoName(),
                        Hat.valueOf(row.getHat()),
                        row.getOpenedAt()));
    }
}
