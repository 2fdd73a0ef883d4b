package coop.genoot.platform.identity;

import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells people when somebody signs in as them with a browser they have not used before. */
@Component
class Devices {
    private final KnownDevices known;
    private final People people;
    private final AccountNews news;
    private final TransactionTemplate transaction;

    Devices(KnownDevices known, People people, AccountNews news, PlatformTransactionManager transactions) {
        this.known = known;
        this.people = people;
        this.news = news;
        this.transaction = new TransactionTemplate(transactions);
    }

    void seen(PersonId person, String device) {
        CurrentActor.run(
                Actor.system("sign-in"),
                () -> transaction.executeWithoutResult(_ -> {
                    if (known.isNews(person, device))
                        people.byId(person).ifPresent(found -> news.newDevice(found, device));
                }));
    }
}
