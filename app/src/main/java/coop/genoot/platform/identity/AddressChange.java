package coop.genoot.platform.identity;

import coop.genoot.common.Invalid;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.links.PrivateLink;
import coop.genoot.platform.links.PrivateLinks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signing in with another address. Nothing changes until a letter to the new address is answered; the old one is told
 * at once. Who asks for an address that is somebody's gets the same answer, and its owner a letter.
 */
@Component
public class AddressChange {
    static final String PURPOSE = "address";
    private static final Duration VALID = Duration.ofHours(24);
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int PER_PERSON = 5;
    private static final Actor SELF = Actor.system("address-change");

    private final People people;
    private final KeptPeople kept;
    private final Attempts attempts;
    private final PrivateLinks links;
    private final AccountNews news;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    AddressChange(
            People people,
            KeptPeople kept,
            AddressTools tools,
            PrivateLinks links,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.kept = kept;
        this.attempts = tools.attempts();
        this.news = tools.news();
        this.events = tools.events();
        this.links = links;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How an address change guards itself and tells of itself. */
    @Component
    record AddressTools(Attempts attempts, AccountNews news, ApplicationEventPublisher events) {}

    /** A person wants that address. */
    record Asked(PersonId person) {}

    /** An address that waits to be confirmed. */
    public record Waiting(String email, Instant ends) {}

    /** The address I sign in with. */
    public String current(Actor me) {
        return asHouse(() -> people.byId(me.self()).orElseThrow().email());
    }

    /** The address I asked for and did not confirm yet. */
    public Optional<Waiting> waiting(Actor me) {
        return asHouse(() -> kept.wanted(me.self()));
    }

    /**
     * Asks to sign in with that address. Refused with {@link Invalid} when it is no address, when it is the present
     * one, and when it was asked too often.
     */
    public void ask(Actor me, String email) {
        var person = me.self();
        var address = People.normal(email);
        check(person, address);
        var until = clock.instant().plus(VALID);
        asHouse(() -> {
            kept.want(person, address, until);
            // An earlier letter went to another address: it must not say yes to this one.
            links.revoke(SELF, person.value(), PURPOSE);
            // Looked up afterwards by a listener, so that the answer takes as long for an address that is taken.
            events.publishEvent(new Asked(person));
            return person;
        });
    }

    /** What the holder of the letter may confirm; not there when nothing waits any more. */
    public String confirming(Actor holder) {
        return asHouse(() -> wantedBy(holder).email());
    }

    /** From now on the person signs in with it. Gone when somebody else has the address by now. */
    public void confirm(Actor holder) {
        try {
            asHouse(() -> move(holder));
        } catch (DuplicateKeyException inTheSameInstant) {
            throw new NotHere();
        }
    }

    private Person move(Actor holder) {
        var address = wantedBy(holder).email();
        var before = people.byId(personOf(holder)).orElseThrow();
        if (people.byEmail(address).isPresent()) throw new NotHere();
        kept.moveTo(before.id(), address);
        kept.wantNoMore(before.id());
        links.revoke(SELF, before.id().value(), PURPOSE);
        // A way back that lies in the old letter box would be a second way in.
        links.revoke(SELF, before.id().value(), Recovery.PURPOSE);
        news.addressChanged(before, address);
        return before;
    }

    @Async
    @TransactionalEventListener(id = "platform.address")
    void on(Asked asked) {
        asHouse(() -> {
            kept.wanted(asked.person()).ifPresent(it -> write(asked.person(), it));
            return asked;
        });
    }

    private void write(PersonId id, Waiting it) {
        var person = people.byId(id).orElseThrow();
        news.addressAsked(person);
        links.revoke(SELF, id.value(), PURPOSE);
        var owner = people.byEmail(it.email());
        if (owner.isPresent()) {
            news.addressIsYours(owner.get());
            return;
        }
        var link = new PrivateLink(PURPOSE, id.value(), null, null, person.language(), it.ends());
        news.confirmAddress(person, it.email(), links.create(SELF, link));
    }

    private void check(PersonId person, String address) {
        if (!People.isAddress(address)) throw invalid("platform.person.email-wrong");
        var same = asHouse(() -> people.byId(person).orElseThrow().email().equals(address));
        if (same) throw invalid("platform.address.same");
        if (!attempts.allows("address by person", person.toString(), PER_PERSON, WINDOW))
            throw invalid("platform.address.too-often");
    }

    private static Invalid invalid(String key) {
        return new Invalid(List.of(Problem.at("email", key)));
    }

    private Waiting wantedBy(Actor holder) {
        return NotHere.unless(kept.wanted(personOf(holder)));
    }

    private static PersonId personOf(Actor holder) {
        var id = holder.document();
        if (holder.kind() != Actor.Kind.CLIENT || id == null) throw new NotHere();
        return new PersonId(id);
    }

    private <T> T asHouse(Supplier<T> work) {
        return CurrentActor.as(SELF, () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
