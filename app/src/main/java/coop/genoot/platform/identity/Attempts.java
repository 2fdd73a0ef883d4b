package coop.genoot.platform.identity;

import static coop.genoot.platform.db.Tables.ATTEMPT;

import coop.genoot.platform.links.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how often something is tried, over all nodes, so that guessing does not pay. Counted in transactions of its
 * own: a refused attempt counts too.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Attempts {
    private final DSLContext sql;
    private final Clock clock;

    Attempts(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Counts one attempt.
     *
     * @param action such as {@code sign-in by account}
     * @param who an address or an account; only a hash of it is kept
     * @return whether it is within the limit for the current window of time
     */
    public boolean allows(String action, String who, int limit, Duration window) {
        return count(action, who, window) <= limit;
    }

    /** Counts one attempt, and says how many there were in the current window of time. */
    public int count(String action, String who, Duration window) {
        return sql.insertInto(ATTEMPT, ATTEMPT.KEY, ATTEMPT.SINCE, ATTEMPT.NUMBER)
                .values(key(action, who), start(window), 1)
                .onConflict(ATTEMPT.KEY, ATTEMPT.SINCE)
                .doUpdate()
                .set(ATTEMPT.NUMBER, ATTEMPT.NUMBER.plus(1))
                .returning(ATTEMPT.NUMBER)
                .fetchSingle()
                .getNumber();
    }

    /** Takes the last attempt back: it succeeded, and only failures count. */
    public void succeeded(String action, String who, Duration window) {
        sql.update(ATTEMPT)
                .set(ATTEMPT.NUMBER, ATTEMPT.NUMBER.minus(1))
                .where(ATTEMPT.KEY.eq(key(action, who)))
                .and(ATTEMPT.SINCE.eq(start(window)))
                .execute();
    }

    /** Forgets what no window needs any more. */
    public void forgetBefore(Instant moment) {
        sql.deleteFrom(ATTEMPT).where(ATTEMPT.SINCE.lt(moment)).execute();
    }

    private Instant start(Duration window) {
        var millis = window.toMillis();
        return Instant.ofEpochMilli(clock.instant().toEpochMilli() / millis * millis);
    }

    private static String key(String action, String who) {
        return action + ":" + HexFormat.of().formatHex(Secrets.hash(who), 0, 16);
    }
}
