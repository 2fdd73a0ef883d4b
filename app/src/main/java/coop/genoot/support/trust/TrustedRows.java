package coop.genoot.support.trust;

import static coop.genoot.support.db.Tables.TRUSTED;

import coop.genoot.common.EntityId;
import coop.genoot.common.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Who is trusted in which entity, as it is kept. */
@Component
class TrustedRows {
    private final DSLContext sql;

    TrustedRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Those of today, by name. */
    List<Trusted> of(Collection<EntityId> entities) {
        return sql.selectFrom(TRUSTED)
                .where(TRUSTED.ENTITY_ID.in(
                        entities.stream().map(EntityId::value).toList()))
                .and(TRUSTED.ENDED_AT.isNull())
                .orderBy(TRUSTED.NAME, TRUSTED.PERSON_ID)
                .fetch(row ->
                        new Trusted(new EntityId(row.getEntityId()), new PersonId(row.getPersonId()), row.getName()));
    }

    /** Named again after an end, somebody is trusted again. */
    void name(Trusted trusted, Instant now) {
        sql.insertInto(TRUSTED)
                .set(TRUSTED.ENTITY_ID, trusted.entity().value())
                .set(TRUSTED.PERSON_ID, trusted.person().value())
                .set(TRUSTED.NAME, trusted.name())
                .set(TRUSTED.NAMED_AT, now)
                .onConflict(TRUSTED.ENTITY_ID, TRUSTED.PERSON_ID)
                .doUpdate()
                .setNull(TRUSTED.ENDED_AT)
                .execute();
    }

    void end(EntityId entity, PersonId person, Instant now) {
        sql.update(TRUSTED)
                .set(TRUSTED.ENDED_AT, now)
                .where(TRUSTED.ENTITY_ID.eq(entity.value()))
                .and(TRUSTED.PERSON_ID.eq(person.value()))
                .and(TRUSTED.ENDED_AT.isNull())
                .execute();
    }
}
