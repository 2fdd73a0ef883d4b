package coop.genoot.platform.identity;

import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.platform.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people who can sign in. An actor sees themselves and those who wear a hat within the actor's reach; the database
 * holds that line too.
 */
@Component
@Transactional
public class People {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\"<>,;]{1,64}@[^@\\s\"<>,;]{1,190}");

    private final KeptPeople kept;

    People(KeptPeople kept) {
        this.kept = kept;
    }

    /** Makes somebody known. Registering the same id again changes nothing; an address belongs to one person only. */
    public void register(PersonId id, String name, String email, Language language) {
        var person = new Person(id, normal(email), name.strip(), language);
        Invalid.unlessNone(problems(person));
        kept.add(person);
    }

    private List<Problem> problems(Person person) {
        var problems = new ArrayList<Problem>();
        if (person.name().isEmpty() || person.name().length() > 200)
            problems.add(Problem.at("name", "platform.person.name-missing"));
        if (!EMAIL.matcher(person.email()).matches()) problems.add(Problem.at("email", "platform.person.email-wrong"));
        else if (kept.hasOtherWithEmailOf(person)) problems.add(Problem.at("email", "platform.person.email-taken"));
        return problems;
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

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
