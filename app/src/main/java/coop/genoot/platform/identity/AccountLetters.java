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

/**
 * Letters with a link into an account: for whoever asked for a way back in, if the address is somebody's, and for
 * whoever was invited. An earlier link ends with the new one.
 */
@Component
class AccountLetters {
    private static final Duration WAY_BACK_VALID = Duration.ofHours(1);
    private static final Duration INVITATION_VALID = Duration.ofDays(14);
    private static final Actor SELF = Actor.system("letters");

    private final People people;
    private final Credentials credentials;
    private final PrivateLinks links;
    private final AccountNews news;
    private final Clock clock;
    private final TransactionTemplate transaction;

    AccountLetters(
            People people,
            Credentials credentials,
            PrivateLinks links,
            AccountNews news,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.credentials = credentials;
        this.links = links;
        this.news = news;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Async
    @TransactionalEventListener(id = "platform.recovery")
    void on(Recovery.Asked asked) {
        asHouse(() -> people.byEmail(asked.email())
                .ifPresent(person -> news.recovery(person, link(person, Recovery.PURPOSE, WAY_BACK_VALID))));
    }

    @Async
    @TransactionalEventListener(id = "platform.invitation")
    void on(Invitations.Invited invited) {
        asHouse(() -> people.byId(invited.person()).ifPresent(person -> invite(person, invited.house())));
    }

    /** Who can sign in needs no link: it would be a second way into the account. */
    private void invite(Person person, String house) {
        if (credentials.has(person.id())) news.appointed(person, house);
        else news.invited(person, house, invitation(person));
    }

    /** The secret of a new invitation. */
    String invitation(Person person) {
        return link(person, Invitations.PURPOSE, INVITATION_VALID);
    }

    /** The invitation was taken; its link opens nothing any more. */
    void endInvitation(Person person) {
        links.revoke(SELF, person.id().value(), Invitations.PURPOSE);
    }

    private String link(Person person, String purpose, Duration valid) {
        var id = person.id().value();
        links.revoke(SELF, id, purpose);
        var until = clock.instant().plus(valid);
        return links.create(SELF, new PrivateLink(purpose, id, null, null, person.language(), until));
    }

    private void asHouse(Runnable work) {
        CurrentActor.run(SELF, () -> transaction.executeWithoutResult(_ -> work.run()));
    }
}
