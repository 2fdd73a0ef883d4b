package coop.genoot.purchasing.claims;

import static coop.genoot.purchasing.db.Tables.CLAIM_NUMBER;

import coop.genoot.common.EntityId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The counter that each entity has for its claims of a year. */
@Component
class ClaimNumbers {
    private final DSLContext sql;

    ClaimNumbers(DSLContext sql) {
        this.sql = sql;
    }

    /** The next number of that entity and year, without gaps. */
    long next(EntityId entity, int year) {
        return sql.insertInto(CLAIM_NUMBER)
                .values(entity.value(), year, 1L)
                .onConflict(CLAIM_NUMBER.ENTITY_ID, CLAIM_NUMBER.YEAR)
                .doUpdate()
                .set(CLAIM_NUMBER.LAST, CLAIM_NUMBER.LAST.plus(1))
                .returning(CLAIM_NUMBER.LAST)
                .fetchSingle(CLAIM_NUMBER.LAST);
    }
}
