package coop.genoot.organisation;

import static coop.genoot.organisation.db.Tables.ENTITY;
import static coop.genoot.organisation.db.Tables.OFFICE;
import static coop.genoot.organisation.db.Tables.STAFF;
import static coop.genoot.organisation.db.Tables.TEAM;

import coop.genoot.common.Country;
import coop.genoot.common.EntityId;
import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;
import coop.genoot.organisation.Staff.Colleague;
import coop.genoot.organisation.Staff.Team;
import coop.genoot.organisation.db.tables.records.OfficeRecord;
import coop.genoot.organisation.db.tables.records.StaffRecord;
import coop.genoot.platform.Hat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Offices, teams and the people in them as they are kept. */
@Component
class Places {
    private final DSLContext sql;

    Places(DSLContext sql) {
        this.sql = sql;
    }

    void add(Office office) {
        sql.insertInto(OFFICE)
                .set(OFFICE.ID, office.id().value())
                .set(OFFICE.ENTITY_ID, office.entity().value())
                .set(OFFICE.NAME, office.name())
                .set(OFFICE.STREET, office.address().street())
                .set(OFFICE.EXTRA, office.address().extra())
                .set(OFFICE.POSTCODE, office.address().postcode())
                .set(OFFICE.TOWN, office.address().town())
                .set(OFFICE.EMAIL, office.email())
                .set(OFFICE.PHONE, office.phone())
                .set(OFFICE.OPENED_ON, office.openedOn())
                .execute();
    }

    Optional<Office> office(OfficeId id) {
        return offices(OFFICE.ID.eq(id.value())).stream().findFirst();
    }

    List<Office> offices(EntityId entity) {
        return offices(OFFICE.ENTITY_ID.eq(entity.value()));
    }

    List<Office> offices() {
        return offices(DSL.trueCondition());
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
                .execute();
    }

    boolean isAppointed(PersonId person, Hat hat, UUID scope) {
        return sql.fetchExists(STAFF, serving(person, hat, scope));
    }

    void end(PersonId person, Hat hat, UUID scope, LocalDate on) {
        sql.update(STAFF)
                .set(STAFF.UNTIL, on)
                .where(serving(person, hat, scope))
                .execute();
    }

    List<Colleague> colleagues(EntityId entity) {
        return sql.selectFrom(STAFF)
                .where(STAFF.ENTITY_ID.eq(entity.value()))
                .and(STAFF.UNTIL.isNull())
                .orderBy(STAFF.NAME)
                .fetch(Places::colleague);
    }

    private List<Office> offices(Condition which) {
        return sql.select(OFFICE.asterisk(), ENTITY.COUNTRY)
                .from(OFFICE)
                .join(ENTITY)
                .on(ENTITY.ID.eq(OFFICE.ENTITY_ID))
                .where(which)
                .and(OFFICE.CLOSED_ON.isNull())
                .orderBy(OFFICE.NAME)
                .fetch(row -> office(row.into(OFFICE), new Country(row.get(ENTITY.COUNTRY))));
    }

    private static Condition serving(PersonId person, Hat hat, UUID scope) {
        return STAFF.PERSON_ID
                .eq(person.value())
                .and(STAFF.HAT.eq(hat.name()))
                .and(STAFF.SCOPE_ID.eq(scope))
                .and(STAFF.UNTIL.isNull());
    }

    private static Office office(OfficeRecord row, Country country) {
        var address = new PostalAddress(row.getStreet(), row.getExtra(), row.getPostcode(), row.getTown(), country);
        return new Office(
                new OfficeId(row.getId()),
                new EntityId(row.getEntityId()),
                row.getName(),
                address,
                row.getEmail(),
                row.getPhone(),
                row.getOpenedOn());
    }

    private static Colleague colleague(StaffRecord row) {
        return new Colleague(
                new PersonId(row.getPersonId()),
                row.getName(),
                new EntityId(row.getEntityId()),
                row.getScopeId(),
                row.getTeamId(),
                Hat.valueOf(row.getHat()),
                row.getFunction(),
                row.getSince());
    }
}
