package coop.genoot.organisation.closing;

import static coop.genoot.organisation.db.Tables.OFFICE_CLOSING;

import coop.genoot.common.EntityId;
import coop.genoot.common.OfficeId;
import coop.genoot.organisation.db.tables.records.OfficeClosingRecord;
import coop.genoot.platform.Actor;
import coop.genoot.platform.audit.AuditTrail;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Closings that are planned, as they are kept; what is done to them is noted. */
@Component
class ClosingRows {
    private final DSLContext sql;
    private final AuditTrail trail;

    ClosingRows(DSLContext sql, AuditTrail trail) {
        this.sql = sql;
        this.trail = trail;
    }

    /** Plans it; another plan for the same office gives way. */
    void plan(Actor me, PlannedClosing closing) {
        sql.insertInto(OFFICE_CLOSING)
                .set(OFFICE_CLOSING.OFFICE_ID, closing.office().value())
                .set(OFFICE_CLOSING.ENTITY_ID, closing.entity().value())
                .set(OFFICE_CLOSING.HEIR_ID, closing.heir().value())
                .set(OFFICE_CLOSING.CLOSES_ON, closing.on())
                .onConflict(OFFICE_CLOSING.OFFICE_ID)
                .doUpdate()
                .set(OFFICE_CLOSING.HEIR_ID, closing.heir().value())
                .set(OFFICE_CLOSING.CLOSES_ON, closing.on())
                .execute();
        trail.record(
                me,
                "office.closing-planned",
                "office " + closing.office(),
                "on " + closing.on() + " to office " + closing.heir());
    }

    void callOff(Actor me, OfficeId office) {
        if (remove(office)) trail.record(me, "office.closing-called-off", "office " + office, "");
    }

    boolean remove(OfficeId office) {
        return sql.deleteFrom(OFFICE_CLOSING)
                        .where(OFFICE_CLOSING.OFFICE_ID.eq(office.value()))
                        .execute()
                == 1;
    }

    Optional<PlannedClosing> of(OfficeId office) {
        return sql.selectFrom(OFFICE_CLOSING)
                .where(OFFICE_CLOSING.OFFICE_ID.eq(office.value()))
                .fetchOptional(ClosingRows::planned);
    }

    List<PlannedClosing> ofEntity(EntityId entity) {
        return sql.selectFrom(OFFICE_CLOSING)
                .where(OFFICE_CLOSING.ENTITY_ID.eq(entity.value()))
                .fetch(ClosingRows::planned);
    }

    /** Those whose day has come, which no other node closes meanwhile. */
    List<PlannedClosing> due(LocalDate today) {
        return sql.selectFrom(OFFICE_CLOSING)
                .where(OFFICE_CLOSING.CLOSES_ON.le(today))
                .orderBy(OFFICE_CLOSING.CLOSES_ON, OFFICE_CLOSING.OFFICE_ID)
                .fetch(ClosingRows::planned);
    }

    private static PlannedClosing planned(OfficeClosingRecord row) {
        return new PlannedClosing(
                new OfficeId(row.getOfficeId()),
                new EntityId(row.getEntityId()),
                new OfficeId(row.getHeirId()),
                row.getClosesOn());
    }
}
