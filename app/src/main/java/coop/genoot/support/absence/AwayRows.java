package coop.genoot.support.absence;

import static coop.genoot.support.db.Tables.AWAY;

import coop.genoot.common.PersonId;
import coop.genoot.support.absence.Away.StandIn;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Who is away, as it is kept: one absence a person. */
@Component
class AwayRows {
    private final DSLContext sql;

    AwayRows(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Away> find(PersonId person, LocalDate on) {
        return sql.selectFrom(AWAY)
                .where(AWAY.PERSON_ID.eq(person.value()))
                .and(AWAY.UNTIL.ge(on))
                .fetchOptional(row -> new Away(
                        person,
                        row.getUntil(),
                        row.getStandInId() == null
                                ? null
                                : new StandIn(new PersonId(row.getStandInId()), row.getStandInName())));
    }

    void keep(Away away) {
        var row = sql.newRecord(AWAY);
        var standIn = away.standIn();
        row.setPersonId(away.person().value());
        row.setUntil(away.until());
        row.setStandInId(standIn == null ? null : standIn.id().value());
        row.setStandInName(standIn == null ? null : standIn.name());
        sql.insertInto(AWAY)
                .set(row)
                .onConflict(AWAY.PERSON_ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    void end(PersonId person) {
        sql.deleteFrom(AWAY).where(AWAY.PERSON_ID.eq(person.value())).execute();
    }
}
