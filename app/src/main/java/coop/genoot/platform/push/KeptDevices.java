package coop.genoot.platform.push;

import static coop.genoot.platform.db.Tables.PUSH_DEVICE;

import coop.genoot.common.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The table of browsers in which people want to see news. */
@Component
class KeptDevices {
    private final DSLContext sql;

    KeptDevices(DSLContext sql) {
        this.sql = sql;
    }

    /** A browser and whose it is. */
    record Known(UUID id, PersonId person, PushAddress address) {}

    List<PushDevice> of(PersonId person) {
        return sql.selectFrom(PUSH_DEVICE)
                .where(PUSH_DEVICE.PERSON_ID.eq(person.value()))
                .orderBy(PUSH_DEVICE.SINCE.desc(), PUSH_DEVICE.ID)
                .fetch(row -> new PushDevice(row.getId(), row.getUserAgent(), row.getSince()));
    }

    List<Known> ofAll(Collection<PersonId> people) {
        return sql.selectFrom(PUSH_DEVICE)
                .where(PUSH_DEVICE.PERSON_ID.eq(DSL.any(ids(people))))
                .orderBy(PUSH_DEVICE.ID)
                .fetch(row -> new Known(
                        row.getId(),
                        new PersonId(row.getPersonId()),
                        new PushAddress(row.getEndpoint(), row.getKey(), row.getSecret())));
    }

    Set<PersonId> whoHasOne(Collection<PersonId> people) {
        return new HashSet<>(sql.selectDistinct(PUSH_DEVICE.PERSON_ID)
                .from(PUSH_DEVICE)
                .where(PUSH_DEVICE.PERSON_ID.eq(DSL.any(ids(people))))
                .fetch(row -> new PersonId(row.value1())));
    }

    Optional<PushAddress> address(UUID id) {
        return sql.selectFrom(PUSH_DEVICE)
                .where(PUSH_DEVICE.ID.eq(id))
                .fetchOptional(row -> new PushAddress(row.getEndpoint(), row.getKey(), row.getSecret()));
    }

    int othersThan(String endpoint, PersonId person) {
        return sql.fetchCount(
                PUSH_DEVICE, PUSH_DEVICE.PERSON_ID.eq(person.value()).and(PUSH_DEVICE.ENDPOINT.ne(endpoint)));
    }

    /** Whether it was new: of two clicks at the same moment one adds it. */
    boolean add(UUID id, PersonId person, PushAddress address, String userAgent, Instant since) {
        return sql.insertInto(PUSH_DEVICE)
                        .set(PUSH_DEVICE.ID, id)
                        .set(PUSH_DEVICE.PERSON_ID, person.value())
                        .set(PUSH_DEVICE.ENDPOINT, address.endpoint())
                        .set(PUSH_DEVICE.KEY, address.key())
                        .set(PUSH_DEVICE.SECRET, address.secret())
                        .set(PUSH_DEVICE.USER_AGENT, userAgent)
                        .set(PUSH_DEVICE.SINCE, since)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Whoever's it was: a browser that two people share shows the news of whoever asked last. */
    void forget(String endpoint) {
        sql.deleteFrom(PUSH_DEVICE).where(PUSH_DEVICE.ENDPOINT.eq(endpoint)).execute();
    }

    boolean remove(PersonId person, UUID id) {
        return sql.deleteFrom(PUSH_DEVICE)
                        .where(PUSH_DEVICE.ID.eq(id))
                        .and(PUSH_DEVICE.PERSON_ID.eq(person.value()))
                        .execute()
                == 1;
    }

    void removeAllOf(PersonId person) {
        sql.deleteFrom(PUSH_DEVICE)
                .where(PUSH_DEVICE.PERSON_ID.eq(person.value()))
                .execute();
    }

    void remove(UUID id) {
        sql.deleteFrom(PUSH_DEVICE).where(PUSH_DEVICE.ID.eq(id)).execute();
    }

    private static UUID[] ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
