package coop.genoot.platform.drafts;

import static coop.genoot.platform.db.Tables.DONE_ONCE;

import coop.genoot.common.PersonId;
import java.time.Clock;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What was done under which key. */
@Component
class DoneWork {
    private final DSLContext sql;
    private final Clock clock;

    DoneWork(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    record Done(byte[] digest, String result) {}

    /** Whether it is ours to do; waits for another transaction that is at it. */
    boolean begin(PersonId person, UUID key, byte[] digest) {
        return sql.insertInto(DONE_ONCE)
                        .set(DONE_ONCE.PERSON_ID, person.value())
                        .set(DONE_ONCE.KEY, key)
                        .set(DONE_ONCE.DIGEST, digest)
                        .set(DONE_ONCE.DONE, clock.instant())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void finish(PersonId person, UUID key, String result) {
        sql.update(DONE_ONCE)
                .set(DONE_ONCE.RESULT, result)
                .where(DONE_ONCE.PERSON_ID.eq(person.value()))
                .and(DONE_ONCE.KEY.eq(key))
                .execute();
    }

    Done find(PersonId person, UUID key) {
        return sql.selectFrom(DONE_ONCE)
                .where(DONE_ONCE.PERSON_ID.eq(person.value()))
                .and(DONE_ONCE.KEY.eq(key))
                .fetchSingle(row -> new Done(row.getDigest(), row.getResult()));
    }
}
