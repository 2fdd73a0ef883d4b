package coop.genoot.platform.identity;

import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.links.PrivateLinks;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Getting back in with a link by mail. Who asks learns nothing about whether the address is known; the link works once,
 * for an hour, and ends every session of that person.
 */
@Component
public class Recovery {
    static final String PURPOSE = "recovery";
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int PER_ACCOUNT = 3;
    private static final int PER_ADDRESS = 20;
    private static final Actor SELF = Actor.system("recovery");

    private final Attempts attempts;
    private final Credentials credentials;
    private final PrivateLinks links;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Recovery(
            Attempts attempts,
            Credentials credentials,
            PrivateLinks links,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.attempts = attempts;
        this.credentials = credentials;
        this.links = links;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Somebody said they cannot get in with that address. */
    record Asked(String email) {}

    /**
     * Sends a link to that address, if somebody has it; the answer and its time are the same if not.
     *
     * @param address of the caller, for the limits
     */
    public void ask(String email, String address) {
        var account = People.normal(email);
        var byAccount = attempts.allows("recovery by account", account, PER_ACCOUNT, WINDOW);
        var byAddress = attempts.allows("recovery by address", address, PER_ADDRESS, WINDOW);
        if (!byAddress) throw new Refused("platform.recovery.too-often");
        // Looked up afterwards by a listener, so that the answer takes as long for an unknown address.
        if (byAccount) asHouse(() -> events.publishEvent(new Asked(account)));
    }

    /**
     * Sets the password anew for whom the link was made. Afterwards the link opens nothing, and nobody is signed in.
     *
     * @param holder the client of the link
     */
    public void complete(Actor holder, String password) {
        var person = holder.document();
        if (holder.kind() != Actor.Kind.CLIENT || person == null) throw new NotHere();
        asHouse(() -> {
            credentials.changeByRecovery(new PersonId(person), password);
            links.revoke(SELF, person, PURPOSE);
        });
    }

    private void asHouse(Runnable work) {
        CurrentActor.run(SELF, () -> transaction.executeWithoutResult(_ -> work.run()));
    }
}
