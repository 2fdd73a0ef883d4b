package coop.genoot.platform.identity;

import static coop.genoot.platform.db.Tables.PASSKEY;
import static coop.genoot.platform.db.Tables.PASSWORD;
import static coop.genoot.platform.db.Tables.PERSON;
import static coop.genoot.platform.db.Tables.PRIVATE_LINK;
import static coop.genoot.platform.db.Tables.WANTED_ADDRESS;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;

import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** People in the database. */
@Component
class KeptPeople {
    private final DSLContext sql;
    private final Clock clock;

    KeptPeople(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(Person person) {
        sql.insertInto(PERSON, PERSON.ID, PERSON.EMAIL, PERSON.NAME, PERSON.LANGUAGE, PERSON.CREATED)
                .values(
                        person.id().value(),
                        person.email(),
                        person.name(),
                        person.language().name(),
                        clock.instant())
                .onConflict(PERSON.ID)
                .doNothing()
                .execute();
    }

    Optional<Person> byId(PersonId id) {
        return sql.selectFrom(PERSON).where(PERSON.ID.eq(id.value())).fetchOptional(KeptPeople::person);
    }

    Optional<Person> byEmail(String email) {
        return sql.selectFrom(PERSON).where(PERSON.EMAIL.eq(email)).fetchOptional(KeptPeople::person);
    }

    Map<PersonId, Person> byIds(Collection<PersonId> ids) {
        return sql
                .selectFrom(PERSON)
                .where(PERSON.ID.in(ids.stream().map(PersonId::value).toList()))
                .fetch(KeptPeople::person)
                .stream()
                .collect(Collectors.toMap(Person::id, person -> person));
    }

    /** Who was invited and cannot sign in yet, the last invited first. */
    List<Invitations.Awaited> awaited(int atMost) {
        var person = PRIVATE_LINK.DOCUMENT_ID;
        return sql.select(person, PRIVATE_LINK.CREATED, PRIVATE_LINK.EXPIRES)
                .from(PRIVATE_LINK)
                .where(PRIVATE_LINK.PURPOSE.eq(inline(Invitations.PURPOSE)))
                .and(PRIVATE_LINK.REVOKED.isNull())
                .andNotExists(selectOne().from(PASSWORD).where(PASSWORD.PERSON_ID.eq(person)))
                .andNotExists(selectOne().from(PASSKEY).where(PASSKEY.PERSON_ID.eq(person)))
                .orderBy(PRIVATE_LINK.CREATED.desc())
                .limit(atMost)
                .fetch(row -> new Invitations.Awaited(new PersonId(row.value1()), row.value2(), row.value3()));
    }

    void changeLanguage(PersonId id, Language language) {
        sql.update(PERSON)
                .set(PERSON.LANGUAGE, language.name())
                .where(PERSON.ID.eq(id.value()))
                .execute();
    }

    void moveTo(PersonId id, String email) {
        sql.update(PERSON)
                .set(PERSON.EMAIL, email)
                .where(PERSON.ID.eq(id.value()))
                .execute();
    }

    /** Keeps the address somebody wants in place of an earlier wish. */
    void want(PersonId person, String email, Instant until) {
        var now = clock.instant();
        sql.insertInto(WANTED_ADDRESS)
                .set(WANTED_ADDRESS.PERSON_ID, person.value())
                .set(WANTED_ADDRESS.EMAIL, email)
                .set(WANTED_ADDRESS.ASKED, now)
                .set(WANTED_ADDRESS.ENDS, until)
                .onConflict(WANTED_ADDRESS.PERSON_ID)
                .doUpdate()
                .set(WANTED_ADDRESS.EMAIL, email)
                .set(WANTED_ADDRESS.ASKED, now)
                .set(WANTED_ADDRESS.ENDS, until)
                .execute();
    }

    Optional<AddressChange.Waiting> wanted(PersonId person) {
        return sql.selectFrom(WANTED_ADDRESS)
                .where(WANTED_ADDRESS.PERSON_ID.eq(person.value()))
                .and(WANTED_ADDRESS.ENDS.gt(clock.instant()))
                .fetchOptional(row -> new AddressChange.Waiting(row.getEmail(), row.getEnds()));
    }

    void wantNoMore(PersonId person) {
        sql.deleteFrom(WANTED_ADDRESS)
                .where(WANTED_ADDRESS.PERSON_ID.eq(person.value()))
                .execute();
    }

    void forgetOldWishes() {
        sql.deleteFrom(WANTED_ADDRESS)
                .where(WANTED_ADDRESS.ENDS.le(clock.instant()))
                .execute();
    }

    private static Person person(Record row) {
        return new Person(
                new PersonId(row.get(PERSON.ID)),
                row.get(PERSON.EMAIL),
                row.get(PERSON.NAME),
                Language.valueOf(row.get(PERSON.LANGUAGE)));
    }
}
