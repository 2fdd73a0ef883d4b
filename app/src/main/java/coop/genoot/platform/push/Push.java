package coop.genoot.platform.push;

import coop.genoot.common.Invalid;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.identity.SessionsEnded;
import java.time.Clock;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The browsers in which people see news while no page is open, and showing it there (requirement UX-20). */
@Service
@Transactional
public class Push {
    private static final Actor HOUSE = Actor.system("push");
    private static final int MOST_DEVICES = 10;
    private static final int KEY_BYTES = 65;
    private static final int SECRET_BYTES = 16;
    private static final int NAME_LENGTH = 300;

    private final KeptDevices kept;
    private final PushServices services;
    private final PushKeys keys;
    private final DeviceLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Push(
            KeptDevices kept,
            Choosing choosing,
            DeviceLetters letters,
            ApplicationEventPublisher events,
            Clock clock,
            TransactionTemplate transaction) {
        this.kept = kept;
        this.services = choosing.services();
        this.keys = choosing.keys();
        this.letters = letters;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Whom we call, and by what they know us. */
    @Component
    record Choosing(PushServices services, PushKeys keys) {}

    /** By which a browser knows that it is this house that pushes: in base64url, for its subscription. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public String publicKey() {
        return keys.publicKey();
    }

    /** The actor's own browsers, the newest first. */
    @Transactional(readOnly = true)
    public List<PushDevice> devices(Actor me) {
        return kept.of(me.self());
    }

    /**
     * Shows the actor's news in that browser from now on, and nobody else's there. Refused with {@link Invalid} at
     * "endpoint" when the address is not one of a known service or its keys are none
     * ({@code platform.push.no-address}), and when there are ten already ({@code platform.push.enough}).
     */
    @Transactional(propagation = Propagation.NEVER)
    public void add(Actor me, PushAddress address, String userAgent) {
        if (!isSound(address)) throw new Invalid(List.of(Problem.at("endpoint", "platform.push.no-address")));
        var name = userAgent.substring(0, Math.min(userAgent.length(), NAME_LENGTH));
        // As the house: the row may be another person's, whom the actor cannot see. In one transaction of its own.
        CurrentActor.run(HOUSE, () -> transaction.executeWithoutResult(_ -> add(me.self(), address, name)));
    }

    private void add(PersonId person, PushAddress address, String name) {
        if (kept.othersThan(address.endpoint(), person) >= MOST_DEVICES)
            throw new Invalid(List.of(Problem.at("endpoint", "platform.push.enough")));
        kept.forget(address.endpoint());
        if (kept.add(TimeOrderedId.at(clock.instant()), person, address, name, clock.instant()))
            letters.added(person, name);
    }

    /** Who shuts all other ways into their account ends their devices too: a stranger may have added one. */
    @EventListener
    void on(SessionsEnded ended) {
        kept.removeAllOf(ended.person());
    }

    /** Ends it; {@link NotHere} when it is not the actor's. */
    public void remove(Actor me, UUID device) {
        if (!kept.remove(me.self(), device)) throw new NotHere();
    }

    /** Who of these people can be reached in a browser. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<PersonId> reachable(Collection<PersonId> people) {
        return people.isEmpty() ? Set.of() : kept.whoHasOne(people);
    }

    /** Shows it in every browser of each of them, after this transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void show(Map<PersonId, List<Knock>> knocks) {
        if (knocks.isEmpty()) return;
        var now = clock.instant();
        for (var device : kept.ofAll(knocks.keySet()))
            for (var knock : knocks.get(device.person())) events.publishEvent(new PushQueued(device.id(), knock, now));
    }

    private boolean isSound(PushAddress address) {
        return services.include(address.endpoint())
                && bytes(address.key(), KEY_BYTES)
                && bytes(address.secret(), SECRET_BYTES);
    }

    private static boolean bytes(String text, int wanted) {
        try {
            return Base64.getUrlDecoder().decode(text).length == wanted;
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }
}
