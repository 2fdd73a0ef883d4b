package coop.genoot.platform.identity;

import static coop.genoot.platform.db.Tables.PERSON;

import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.platform.Actor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
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

    private final DSLContext sql;
    private final Clock clock;

    People(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Makes somebody known. Registering the same id again changes nothing; an address belongs to one person only. */
    public void register(PersonId id, String name, String email, Language language) {
        var address = normal(email);
        Invalid.unlessNone(problems(id, name.strip(), address));
        sql.insertInto(PERSON, PERSON.ID, PERSON.EMAIL, PERSON.NAME, PERSON.LANGUAGE, PERSON.CREATED)
                .values(id.value(), address, name.strip(), language.name(), clock.instant())
                .onConflict(PERSON.ID)
                .doNothing()
                .execute();
    }

    private List<Problem> problems(PersonId id, String name, String email) {
        var problems = new ArrayList<Problem>();
        if (name.isEmpty() || name.length() > 200) problems.add(Problem.at("name", "platform.person.name-missing"));
        if (!EMAIL.matcher(email).matches()) problems.add(Problem.at("email", "platform.person.email-wrong"));
        else if (sql.fetchExists(PERSON, PERSON.EMAIL.eq(email).and(PERSON.ID.ne(id.value()))))
            problems.add(Problem.at("email", "platform.person.email-taken"));
        return problems;
    }

    @Transactional(readOnly = true)
    public Optional<Person> byId(PersonId id) {
        return sql.selectFrom(PERSON).where(PERSON.ID.eq(id.value())).fetchOptional(People::person);
    }

    @Transactional(readOnly = true)
    public Optional<Person> byEmail(String email) {
        return sql.selectFrom(PERSON).where(PERSON.EMAIL.eq(normal(email))).fetchOptional(People::person);
    }

    /** Those of the given people whom the actor may see. */
    @Transactional(readOnly = true)
    public Map<PersonId, Person> byIds(Collection<PersonId> ids) {
        return sql
                .selectFrom(PERSON)
                .where(PERSON.ID.in(ids.stream().map(PersonId::value).toList()))
                .fetch(People::person)
                .stream()
                .collect(Collectors.toMap(Person::id, person -> person));
    }

    /** The language pages and mail are in for the signed-in person from now on. */
    public void changeLanguage(Actor me, Language language) {
        sql.update(PERSON)
                .set(PERSON.LANGUAGE, language.name())
                .where(PERSON.ID.eq(me.self().value()))
                .execute();
    }

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    static Person person(Record row) {
        return new Person(
                new PersonId(row.get(PERSON.ID)),
                row.get(PERSON.EMAIL),
                row.get(PERSON.NAME),
                Language.valueOf(row.get(PERSON.LANGUAGE)));
    }
}
