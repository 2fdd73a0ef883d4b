package coop.genoot.platform.identity;

import static coop.genoot.platform.db.Tables.KNOWN_DEVICE;

import coop.genoot.common.PersonId;
import coop.genoot.platform.links.Secrets;
import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The browsers somebody signed in with before. A newer version of the same browser is the same browser. */
@Component
class KnownDevices {
    private final DSLContext sql;
    private final Clock clock;

    KnownDevices(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Remembers it; whether it is another one than before. The very first is no news. */
    boolean isNews(PersonId person, String device) {
        var first = !sql.fetchExists(KNOWN_DEVICE, KNOWN_DEVICE.PERSON_ID.eq(person.value()));
        var added = sql.insertInto(KNOWN_DEVICE)
                .set(KNOWN_DEVICE.PERSON_ID, person.value())
                .set(KNOWN_DEVICE.DEVICE, Secrets.hash(device.replaceAll("[0-9._]+", "")))
                .set(KNOWN_DEVICE.SINCE, clock.instant())
                .onConflictDoNothing()
                .execute();
        return added == 1 && !first;
    }
}
