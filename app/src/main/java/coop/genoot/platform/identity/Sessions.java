package coop.genoot.platform.identity;

import static coop.genoot.platform.db.Tables.SESSION;

import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody is signed in, and how they end that. */
@Component
@Transactional
public class Sessions {
    private final DSLContext sql;
    private final SessionLimits limits;
    private final Clock clock;

    Sessions(DSLContext sql, SessionLimits limits, Clock clock) {
        this.sql = sql;
        this.limits = limits;
        this.clock = clock;
    }

    /** One signed-in browser. */
    public record Open(UUID id, String device, String address, Instant since, Instant lastSeen, boolean isThisOne) {}

    /** My open sessions, the last used first. */
    @Transactional(readOnly = true)
    public List<Open> of(Actor me, HttpServletRequest request) {
        var here = hashOfThis(request);
        return sql.selectFrom(SESSION)
                .where(SESSION.PERSON_ID.eq(me.self().value()))
                .and(SESSION.LAST_SEEN.gt(clock.instant().minus(limits.idle())))
                .orderBy(SESSION.LAST_SEEN.desc())
                .fetch(row -> new Open(
                        row.getId(),
                        row.getDevice(),
                        row.getAddress(),
                        row.getCreated(),
                        row.getLastSeen(),
                        java.util.Arrays.equals(row.getSecretHash(), here)));
    }

    /** Ends one of my sessions; whether there was such a one. */
    public boolean end(Actor me, UUID id) {
        return sql.deleteFrom(SESSION)
                        .where(SESSION.ID.eq(id))
                        .and(SESSION.PERSON_ID.eq(me.self().value()))
                        .execute()
                == 1;
    }

    /** Ends my sessions on all other browsers. */
    public void endOthers(Actor me, HttpServletRequest request) {
        sql.deleteFrom(SESSION)
                .where(SESSION.PERSON_ID.eq(me.self().value()))
                .and(SESSION.SECRET_HASH.ne(hashOfThis(request)))
                .execute();
    }

    /** Ends every session of that person, as after a recovery. */
    void endAll(PersonId person) {
        sql.deleteFrom(SESSION).where(SESSION.PERSON_ID.eq(person.value())).execute();
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

    private static byte[] hashOfThis(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? new byte[0] : Secrets.hash(session.getId());
    }
}
