package coop.genoot.platform;

import static coop.genoot.platform.db.Tables.PERSON_GRANT;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;

import coop.genoot.common.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who wears which hat where. A change is effective at the next request. */
@Component
@Transactional
public class Grants {
    private final DSLContext sql;
    private final Clock clock;

    Grants(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Gives the hat from that day on; giving it twice changes nothing, except that a planned end is forgotten. */
    public void give(PersonId person, Hat hat, UUID scope, LocalDate from) {
        sql.insertInto(PERSON_GRANT)
                .columns(PERSON_GRANT.PERSON_ID, PERSON_GRANT.HAT, PERSON_GRANT.SCOPE_ID, PERSON_GRANT.VALID_FROM)
                .values(person.value(), hat.name(), scope, from)
                .onConflict(
                        PERSON_GRANT.PERSON_ID, PERSON_GRANT.HAT, PERSON_GRANT.SCOPE_ID, PERSON_GRANT.VALID_FROM)
                .doUpdate()
                .setNull(PERSON_GRANT.VALID_UNTIL)
                .execute();
    }

    /** Takes the hat off at the end of the day before; nothing happens when it is not worn by then. */
    public void end(PersonId person, Hat hat, UUID scope, LocalDate on) {
        sql.update(PERSON_GRANT)
                .set(PERSON_GRANT.VALID_UNTIL, greatest(PERSON_GRANT.VALID_FROM, val(on)))
                .where(PERSON_GRANT.PERSON_ID.eq(person.value()))
                .and(PERSON_GRANT.HAT.eq(hat.name()))
                .and(PERSON_GRANT.SCOPE_ID.eq(scope))
                .and(PERSON_GRANT.VALID_UNTIL.isNull().or(PERSON_GRANT.VALID_UNTIL.gt(on)))
                .execute();
    }

    /** The hats that person wears today. */
    @Transactional(readOnly = true)
    public List<Grant> of(PersonId person) {
        var today = LocalDate.now(clock);
        return sql.select(PERSON_GRANT.HAT, PERSON_GRANT.SCOPE_ID)
                .from(PERSON_GRANT)
                .where(PERSON_GRANT.PERSON_ID.eq(person.value()))
                .and(PERSON_GRANT.VALID_FROM.le(today))
                .and(PERSON_GRANT.VALID_UNTIL.isNull().or(PERSON_GRANT.VALID_UNTIL.gt(today)))
                .fetch(row -> new Grant(Hat.valueOf(row.value1()), row.value2()));
    }

    /** Who wears that hat today in each of these scopes; scopes in which nobody does are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, List<PersonId>> wearersIn(Hat hat, Collection<UUID> scopes) {
        var today = LocalDate.now(clock);
        return sql.select(PERSON_GRANT.SCOPE_ID, PERSON_GRANT.PERSON_ID)
                .from(PERSON_GRANT)
                .where(PERSON_GRANT.SCOPE_ID.eq(DSL.any(scopes.toArray(UUID[]::new))))
                .and(PERSON_GRANT.HAT.eq(hat.name()))
                .and(PERSON_GRANT.VALID_FROM.le(today))
                .and(PERSON_GRANT.VALID_UNTIL.isNull().or(PERSON_GRANT.VALID_UNTIL.gt(today)))
                .fetchGroups(PERSON_GRANT.SCOPE_ID, row -> new PersonId(row.value2()));
    }

    /** Who wears that hat in that scope today. */
    @Transactional(readOnly = true)
    public List<PersonId> wearers(Hat hat, UUID scope) {
        var today = LocalDate.now(clock);
        return sql.select(PERSON_GRANT.PERSON_ID)
                .from(PERSON_GRANT)
                .where(PERSON_GRANT.SCOPE_ID.eq(scope))
                .and(PERSON_GRANT.HAT.eq(hat.name()))
                .and(PERSON_GRANT.VALID_FROM.le(today))
                .and(PERSON_GRANT.VALID_UNTIL.isNull().or(PERSON_GRANT.VALID_UNTIL.gt(today)))
                .fetch(row -> new PersonId(row.value1()));
    }
}
