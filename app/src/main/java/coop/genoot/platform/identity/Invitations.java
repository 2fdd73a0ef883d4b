package coop.genoot.platform.identity;

import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.NotHere;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Letting a new person in: a private link by mail, good once and for two weeks, with which they choose their language
 * and how they sign in. Who can sign in already only hears what is new; a link would be a second way into an account.
 */
@Component
public class Invitations {
    static final String PURPOSE = "invitation";
    private static final Actor SELF = Actor.system("invitation");

    private final Credentials credentials;
    private final People people;
    private final AccountLetters letters;
    private final AccountNews news;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Invitations(
            Credentials credentials,
            People people,
            AccountLetters letters,
            AccountNews news,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.credentials = credentials;
        this.people = people;
        this.letters = letters;
        this.news = news;
        this.events = events;
        // A transaction of its own: one already begun tells the database what another actor may see.
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Somebody may come in; the house is the name they know us by. */
    record Invited(PersonId person, String house) {}

    /** Writes to that person after this transaction. An earlier invitation ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(PersonId person, String house) {
        events.publishEvent(new Invited(person, house));
    }

    /** The secret of an invitation that is handed over by hand, as when a house is set up that has no mail yet. */
    public String secretFor(Actor house, PersonId person) {
        if (!house.isSystem()) throw new IllegalArgumentException("Only the house hands out secrets");
        return asHouse(() -> letters.invitation(people.byId(person).orElseThrow()));
    }

    /** Whether that person cannot sign in yet, because they never came in. */
    public boolean isAwaited(PersonId person) {
        return asHouse(() -> !credentials.has(person));
    }

    /** Who was invited and did not come in yet; their link is good until the moment it ends. */
    public record Awaited(PersonId person, Instant invited, Instant ends) {}

    /** All of the house, the last invited first, for doors that show only those in the reader's care. */
    public List<Awaited> awaited(int atMost) {
        return asHouse(() -> people.awaited(atMost));
    }

    /** Whom the holder of a link may be; not there when they can sign in already. */
    public Person guest(Actor holder) {
        return asHouse(() -> guestOf(holder));
    }

    /**
     * Takes the language and the password, both checked at once, and ends the link. Without a password the person is
     * let in once, to add a passkey.
     *
     * @param password null when a passkey will be added instead
     * @return who came in
     */
    public Person accept(Actor holder, String language, @Nullable String password) {
        return asHouse(() -> {
            var guest = guestOf(holder);
            var problems = new ArrayList<Problem>();
            var speaks = Language.of(language);
            if (speaks.isEmpty()) problems.add(Problem.at("language", "platform.invitation.no-language"));
            if (password != null) problems.addAll(credentials.problemsOf(password, guest));
            Invalid.unlessNone(problems);
            people.speak(guest.id(), speaks.orElseThrow());
            if (password != null) credentials.setFirst(guest.id(), password);
            letters.endInvitation(guest);
            news.invitationAccepted(guest);
            return guest;
        });
    }

    private Person guestOf(Actor holder) {
        var id = holder.document();
        if (holder.kind() != Actor.Kind.CLIENT || id == null) throw new NotHere();
        return NotHere.unless(people.byId(new PersonId(id)).filter(person -> !credentials.has(person.id())));
    }

    private <T> T asHouse(Supplier<T> work) {
        return CurrentActor.as(SELF, () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
