package coop.genoot.platform.identity;

import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The people who can sign in. An actor sees themselves and those who wear a hat within the actor's reach; the database
 * holds that line too.
 */
@Component
@Transactional
public class People {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\"<>,;]{1,64}@[^@\\s\"<>,;]{1,190}");
    private static final int LONGEST_NAME = 200;

    private static final Actor HOUSE = Actor.system("people");

    private final KeptPeople kept;
    private final TransactionTemplate apart;

    People(KeptPeople kept, PlatformTransactionManager transactions) {
        this.kept = kept;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setReadOnly(true);
    }

    /** Makes somebody known. Registering the same id again changes nothing; an address belongs to one person only. */
    public void register(PersonId id, String name, String email, Language language) {
        var person = new Person(id, normal(email), name.strip(), language);
        var problems = new ArrayList<>(problemsOf(name, email));
        if (anywhere(email).filter(other -> !other.id().equals(id)).isPresent())
            problems.add(Problem.at("email", "platform.person.email-taken"));
        Invalid.unlessNone(problems);
        kept.add(person);
    }

    /** What is wrong with a name and an address, whoever has them, at the fields {@code name} and {@code email}. */
    public static List<Problem> problemsOf(String name, String email) {
        var problems = new ArrayList<Problem>();
        if (name.isBlank() || name.strip().length() > LONGEST_NAME)
            problems.add(Problem.at("name", "platform.person.name-missing"));
        if (!isAddress(normal(email)))
            problems.add(Problem.at("email", "platform.person.email-wrong"));
        return problems;
    }

    /**
     * Who has that address, also beyond the reach of who asks: an address belongs to one person only. For doors that
     * appoint and invite; what it finds is shown to nobody.
     */
    public Optional<Person> anywhere(String email) {
        return CurrentActor.as(HOUSE, () -> apart.execute(_ -> kept.byEmail(normal(email))));
    }

    List<Invitations.Awaited> awaited(int atMost) {
        return kept.awaited(atMost);
    }

    /** Changes the language of somebody who is only now let in. */
    void speak(PersonId person, Language language) {
        kept.changeLanguage(person, language);
    }

    @Transactional(readOnly = true)
    public Optional<Person> byId(PersonId id) {
        return kept.byId(id);
    }

    @Transactional(readOnly = true)
    public Optional<Person> byEmail(String email) {
        return kept.byEmail(normal(email));
    }

    /** Those of the given people whom the actor may see. */
    @Transactional(readOnly = true)
    public Map<PersonId, Person> byIds(Collection<PersonId> ids) {
        return kept.byIds(ids);
    }

    /** The language pages and mail are in for the signed-in person from now on. */
    public void changeLanguage(Actor me, Language language) {
        kept.changeLanguage(me.self(), language);
    }

    /** Forgets the addresses that somebody wanted and did not confirm in time. */
    public void forgetOldWishes() {
        kept.forgetOldWishes();
    }

    static boolean isAddress(String normal) {
        return EMAIL.matcher(normal).matches();
    }

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
