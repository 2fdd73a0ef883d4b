package coop.genoot.platform.identity;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.links.PrivateLink;
import coop.genoot.platform.links.PrivateLinks;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes to whoever asked for a way back in, if the address is somebody's. An earlier link ends with the new one. */
@Component
class RecoveryLetters {
    private static final Duration VALID = Duration.ofHours(1);
    private static final Actor SELF = Actor.system("recovery");

    private final People people;
    private final PrivateLinks links;
    private final AccountNews news;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RecoveryLetters(
            People people, PrivateLinks links, AccountNews news, Clock clock, PlatformTransactionManager transactions) {
        this.people = people;
        this.links = links;
        this.news = news;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Async
    @TransactionalEventListener(id = "platform.recovery")
    void on(RecoveryAsked asked) {
        CurrentActor.run(
                SELF,
                () -> transaction.executeWithoutResult(
                        _ -> people.byEmail(asked.email()).ifPresent(this::write)));
    }

    private void write(Person person) {
        var id = person.id().value();
        links.revoke(SELF, id, Recovery.PURPOSE);
        var until = clock.instant().plus(VALID);
        var link = new PrivateLink(Recovery.PURPOSE, id, null, null, person.language(), until);
        news.recovery(person, links.create(SELF, link));
    }
}
