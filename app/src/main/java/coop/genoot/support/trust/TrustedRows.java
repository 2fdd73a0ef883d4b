package coop.genoot.support.trust;

import static coop.genoot.support.db.Tables.TRUSTED;

import coop.genoot.common.EntityId;
import coop.genoot.common.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Who is trusted in which entity, as it is kept. */
@Component
class TrustedRows {
    private final DSLContext sql;

    TrustedRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Those of that day, by name: who left, advises or administers is none any more, whatever is kept here. */
    List<Trusted> of(Collection<EntityId> entities, LocalDate day) {
        return sql.selectFrom(TRUSTED)
                .where(TRUSTED.ENTITY_ID.in(
                        entities.stream().map(EntityId::value).toList()))
                .and(trusts(TRUSTED.ENTITY_ID, TRUSTED.PERSON_ID, day))
                .orderBy(TRUSTED.NAME, TRUSTED.PERSON_ID)
                .fetch(row ->
                        new Trusted(new EntityId(row.getEntityId()), new PersonId(row.getPersonId()), row.getName()));
    }

    boolean trusts(EntityId entity, PersonId person, LocalDate day) {
        return sql.fetchExists(DSL.selectOne().where(trusts(DSL.val(entity.value()), DSL.val(person.value()), day)));
    }

    /** The one rule, which the policies of the database ask as well. */
    static Condition trusts(Field<UUID> entity, Field<UUID> person, LocalDate day) {
        return DSL.condition("support.trusts({0}, {1}, {2})", entity, person, DSL.val(day));
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
