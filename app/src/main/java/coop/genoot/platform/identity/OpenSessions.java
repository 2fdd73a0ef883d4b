package coop.genoot.platform.identity;

import static coop.genoot.platform.db.Tables.SESSION;

import coop.genoot.common.PersonId;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The sessions of people, to be listed and ended. */
@Component
class OpenSessions {
    private final DSLContext sql;
    private final SessionLimits limits;
    private final Clock clock;

    OpenSessions(DSLContext sql, SessionLimits limits, Clock clock) {
        this.sql = sql;
        this.limits = limits;
        this.clock = clock;
    }

    List<Sessions.Open> of(PersonId person, byte[] hashOfThis) {
        return sql.selectFrom(SESSION)
                .where(SESSION.PERSON_ID.eq(person.value()))
                .and(SESSION.LAST_SEEN.gt(clock.instant().minus(limits.idle())))
                .orderBy(SESSION.LAST_SEEN.desc())
                .fetch(row -> new Sessions.Open(
                        row.getId(),
                        row.getDevice(),
                        row.getAddress(),
                        row.getCreated(),
                        row.getLastSeen(),
                        Arrays.equals(row.getSecretHash(), hashOfThis)));
    }

    boolean end(PersonId person, UUID id) {
        return sql.deleteFrom(SESSION)
                        .where(SESSION.ID.eq(id))
                        .and(SESSION.PERSON_ID.eq(person.value()))
                        .execute()
                == 1;
    }

    void endAllBut(PersonId person, byte[] hashOfThis) {
        sql.deleteFrom(SESSION)
                .where(SESSION.PERSON_ID.eq(person.value()))
                .and(SESSION.SECRET_HASH.ne(hashOfThis))
                .execute();
    }

    /** Whether that person has signed in with that kind of browser before. */
    boolean knows(PersonId person, String device) {
        return sql.fetchExists(SESSION, SESSION.PERSON_ID.eq(person.value()).and(SESSION.DEVICE.eq(device)));
    }

    /** Removes sessions that have run out. */
    void forgetOld() {
        var now = clock.instant();
        sql.deleteFrom(SESSION)
                .where(SESSION.LAST_SEEN.lt(now.minus(limits.idle())))
                .or(SESSION.CREATED.lt(now.minus(limits.absolute())))
                .or(SESSION.PERSON_ID.isNull().and(SESSION.LAST_SEEN.lt(now.minus(limits.visit()))))
                .execute();
    }
}
