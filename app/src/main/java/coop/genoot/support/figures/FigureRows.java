package coop.genoot.support.figures;

import static coop.genoot.support.db.Tables.HAPPENING;
import static coop.genoot.support.db.Tables.REQUEST;

import coop.genoot.common.EntityId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Reads what figures are made of, of all requests of some entities: only the house itself sees these. */
@Component
class FigureRows {
    private static final List<String> ANSWERS = List.of("UPDATED", "ASKED", "ANSWERED", "CLOSED");
    private static final List<String> WAITING = List.of("RECEIVED", "IN_HAND");

    private final DSLContext sql;

    FigureRows(DSLContext sql) {
        this.sql = sql;
    }

    /** What was asked since then, and what is older and still waits for a team. */
    List<AnsweredRow> of(Collection<EntityId> entities, Instant since, LocalDate today) {
        var answered = DSL.field(DSL.select(DSL.min(HAPPENING.HAPPENED_AT))
                .from(HAPPENING)
                .where(HAPPENING.REQUEST_ID.eq(REQUEST.ID))
                .and(HAPPENING.KIND.in(ANSWERS)));
        var promised = DSL.field(DSL.select(DSL.min(HAPPENING.DUE_ON))
                .from(HAPPENING)
                .where(HAPPENING.REQUEST_ID.eq(REQUEST.ID))
                .and(HAPPENING.KIND.eq("SENT")));
        var late = DSL.field(REQUEST.STATE.in(WAITING).and(REQUEST.DUE_ON.lt(today)));
        return sql.select(REQUEST.SERVICE_ID, REQUEST.OPENED_AT, promised, answered, late)
                .from(REQUEST)
                .where(REQUEST.ENTITY_ID.in(
                        entities.stream().map(EntityId::value).toList()))
                .and(REQUEST.OPENED_AT.ge(since).or(REQUEST.STATE.in(WAITING)))
                .fetch(row -> new AnsweredRow(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }
}
