package coop.genoot.organisation.staff;

import static coop.genoot.organisation.db.Tables.STAFF;
import static coop.genoot.organisation.db.Tables.TEAM;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;

import coop.genoot.common.EntityId;
import coop.genoot.common.PersonId;
import coop.genoot.organisation.Wording;
import coop.genoot.organisation.db.tables.records.StaffRecord;
import coop.genoot.platform.Hat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Teams and the people in them as they are kept. */
@Component
class Roster {
    private final DSLContext sql;

    Roster(DSLContext sql) {
        this.sql = sql;
    }

    void add(Team team) {
        sql.insertInto(TEAM)
                .set(TEAM.ID, team.id())
                .set(TEAM.ENTITY_ID, team.entity().value())
                .set(TEAM.NAME_NL, team.name().nl())
                .set(TEAM.NAME_FR, team.name().fr())
                .set(TEAM.NAME_EN, team.name().en())
                .set(TEAM.EMAIL, team.email())
                .set(TEAM.PHONE, team.phone())
                .execute();
    }

    List<Team> teams(EntityId entity) {
        return sql.selectFrom(TEAM)
                .where(TEAM.ENTITY_ID.eq(entity.value()))
                .orderBy(TEAM.NAME_EN)
                .fetch(row -> {
                    var name = new Wording(row.getNameNl(), row.getNameFr(), row.getNameEn());
                    return new Team(row.getId(), new EntityId(row.getEntityId()), name, row.getEmail(), row.getPhone());
                });
    }

    void add(UUID id, Colleague colleague) {
        sql.insertInto(STAFF)
                .set(STAFF.ID, id)
                .set(STAFF.PERSON_ID, colleague.person().value())
                .set(STAFF.ENTITY_ID, colleague.entity().value())
                .set(STAFF.SCOPE_ID, colleague.scope())
                .set(STAFF.TEAM_ID, colleague.team())
                .set(STAFF.HAT, colleague.hat().name())
                .set(STAFF.NAME, colleague.name())
                .set(STAFF.FUNCTION, colleague.function())
                .set(STAFF.SINCE, colleague.since())
                .set(STAFF.UNTIL, colleague.until())
                .execute();
    }

    /** Whoever has that very place on that day or later. */
    Optional<Colleague> serving(PersonId person, Hat hat, UUID scope, LocalDate on) {
        var place = STAFF.PERSON_ID.eq(person.value()).and(STAFF.HAT.eq(hat.name()));
        return find(place.and(STAFF.SCOPE_ID.eq(scope)).and(notOver(on))).stream()
                .findFirst();
    }

    /** That place of the entity, unless it is over. */
    Optional<Colleague> find(EntityId entity, UUID id, LocalDate on) {
        return find(STAFF.ID.eq(id).and(STAFF.ENTITY_ID.eq(entity.value())).and(notOver(on))).stream()
                .findFirst();
    }

    List<Colleague> of(EntityId entity, LocalDate on) {
        return find(STAFF.ENTITY_ID.eq(entity.value()).and(notOver(on)));
    }

    List<Colleague> of(Collection<EntityId> entities, LocalDate on) {
        return find(STAFF.ENTITY_ID
                .in(entities.stream().map(EntityId::value).toList())
                .and(notOver(on)));
    }

    List<Colleague> at(UUID scope, LocalDate on) {
        return find(STAFF.SCOPE_ID.eq(scope).and(notOver(on)));
    }

    void end(UUID place, LocalDate on) {
        sql.update(STAFF)
                .set(STAFF.UNTIL, greatest(STAFF.SINCE, val(on)))
                .where(STAFF.ID.eq(place))
                .execute();
    }

    private List<Colleague> find(Condition which) {
        return sql.selectFrom(STAFF)
                .where(which)
                .orderBy(STAFF.NAME, STAFF.SINCE)
                .fetch(Roster::colleague);
    }

    private static Condition notOver(LocalDate on) {
        return STAFF.UNTIL.isNull().or(STAFF.UNTIL.gt(on));
    }

    private static Colleague colleague(StaffRecord row) {
        return new Colleague(
                row.getId(),
                new PersonId(row.getPersonId()),
                row.getName(),
                new EntityId(row.getEntityId()),
                row.getScopeId(),
                row.getTeamId(),
                Hat.valueOf(row.getHat()),
                row.getFunction(),
                row.getSince(),
                row.getUntil());
    }
}
