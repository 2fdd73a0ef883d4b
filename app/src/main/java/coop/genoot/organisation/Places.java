package coop.genoot.organisation;

import static coop.genoot.organisation.db.Tables.ENTITY;
import static coop.genoot.organisation.db.Tables.OFFICE;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;

import coop.genoot.common.Country;
import coop.genoot.common.EntityId;
import coop.genoot.common.OfficeId;
import coop.genoot.organisation.db.tables.records.OfficeRecord;
import coop.genoot.platform.Actor;
import coop.genoot.platform.audit.AuditTrail;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Offices as they are kept; what is done to them is noted and told. */
@Component
class Places {
    private final DSLContext sql;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    Places(DSLContext sql, AuditTrail trail, ApplicationEventPublisher events) {
        this.sql = sql;
        this.trail = trail;
        this.events = events;
    }

    void add(Actor me, Office office) {
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
        trail.record(me, "office.opened", "office " + office.id(), "entity " + office.entity());
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

    /** Closes it, which the other rooms hear and may refuse. */
    void close(Actor me, Office office, @Nullable OfficeId heir, LocalDate on) {
        sql.update(OFFICE)
                .set(OFFICE.CLOSED_ON, greatest(OFFICE.OPENED_ON.add(1), val(on)))
                .where(OFFICE.ID.eq(office.id().value()))
                .execute();
        var to = heir == null ? "" : " to office " + heir;
        trail.record(me, "office.closed", "office " + office.id(), "entity " + office.entity() + to);
        events.publishEvent(new Office.Closed(office.id(), office.entity(), office.name(), heir, on));
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
}
