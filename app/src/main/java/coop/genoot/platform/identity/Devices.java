package coop.genoot.platform.identity;

import static coop.genoot.platform.db.Tables.KNOWN_DEVICE;

import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.links.Secrets;
import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The browsers somebody signed in with before, and telling them of another. A newer version of the same browser is the
 * same browser.
 */
@Component
class Devices {
    private final DSLContext sql;
    private final Clock clock;
    private final People people;
    private final AccountNews news;
    private final TransactionTemplate transaction;

    Devices(
            DSLContext sql,
            Clock clock,
            People people,
            AccountNews news,
            PlatformTransactionManager transactions) {
        this.sql = sql;
        this.clock = clock;
        this.people = people;
        this.news = news;
        this.transaction = new TransactionTemplate(transactions);
    }

    void seen(PersonId person, String device) {
        CurrentActor.run(
                Actor.system("sign-in"),
                () -> transaction.executeWithoutResult(_ -> {
                    if (isNews(person, device))
                        people.byId(person).ifPresent(found -> news.newDevice(found, device));
                }));
    }

    /** Remembers it; whether it is another one than before. The very first is no news. */
    private boolean isNews(PersonId person, String device) {
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
