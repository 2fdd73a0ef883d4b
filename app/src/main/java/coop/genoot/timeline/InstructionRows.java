package coop.genoot.timeline;

import static coop.genoot.timeline.db.Tables.INSTRUCTION;
import static coop.genoot.timeline.db.Tables.STEP;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.timeline.Instruction.Choice;
import coop.genoot.timeline.PlannedStep.State;
import java.util.Collection;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Instructions as they were given; none is ever changed. */
@Component
class InstructionRows {
    private final DSLContext sql;

    InstructionRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Where an instruction holds, and whose it is; no Activity stands above all of a member or an entity. */
    record Place(UUID entity, @Nullable UUID activity, UUID scope) {}

    /**
     * The same for each document of these steps and of all steps of that client, in one statement; how many. Steps that
     * are not to come or not the actor's are as if they were not there.
     */
    int addEach(Actor who, Collection<UUID> steps, @Nullable UUID client, Instruction given) {
        var which = STEP.ID.eq(any(steps.toArray(UUID[]::new)));
        var whose = STEP.ACTIVITY_ID.in(who.scopes(Hat.MANAGER)).or(STEP.ENTITY_ID.in(who.scopes(Hat.FINANCE)));
        return sql.insertInto(
                        INSTRUCTION,
                        INSTRUCTION.ENTITY_ID,
                        INSTRUCTION.ACTIVITY_ID,
                        INSTRUCTION.LEVEL,
                        INSTRUCTION.SCOPE_ID,
                        INSTRUCTION.KIND,
                        INSTRUCTION.CHOICE,
                        INSTRUCTION.REASON,
                        INSTRUCTION.UNTIL_ON,
                        INSTRUCTION.GIVEN_AT,
                        INSTRUCTION.WHO,
                        INSTRUCTION.WHO_NAME)
                .select(select(
                                STEP.ENTITY_ID,
                                STEP.ACTIVITY_ID,
                                val(given.level().name()),
                                STEP.DOCUMENT_ID,
                                STEP.KIND,
                                val(given.choice().name()),
                                val(given.reason()),
                                val(given.choice() == Choice.STAND_BY ? given.until() : null, INSTRUCTION.UNTIL_ON),
                                val(given.at(), INSTRUCTION.GIVEN_AT),
                                val(who.author()),
                                val(who.name()))
                        .from(STEP)
                        .where(client == null ? which : which.or(STEP.CLIENT_ID.eq(client)))
                        .and(STEP.STATE.eq(State.PLANNED.name()))
                        .and(whose))
                .execute();
    }

    void add(Actor who, Instruction given, Place place, String kind) {
        sql.insertInto(INSTRUCTION)
                .set(INSTRUCTION.ENTITY_ID, place.entity())
                .set(INSTRUCTION.ACTIVITY_ID, place.activity())
                .set(INSTRUCTION.LEVEL, given.level().name())
                .set(INSTRUCTION.SCOPE_ID, place.scope())
                .set(INSTRUCTION.KIND, kind)
                .set(INSTRUCTION.CHOICE, given.choice().name())
                .set(INSTRUCTION.REASON, given.reason())
                .set(INSTRUCTION.UNTIL_ON, given.choice() == Choice.STAND_BY ? given.until() : null)
                .set(INSTRUCTION.GIVEN_AT, given.at())
                .set(INSTRUCTION.WHO, who.author())
                .set(INSTRUCTION.WHO_NAME, who.name())
                .execute();
    }
}
