package coop.genoot.timeline;

import static coop.genoot.timeline.db.Tables.INSTRUCTION;

import coop.genoot.platform.Actor;
import coop.genoot.timeline.Instruction.Choice;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Instructions as they were given; none is ever changed. */
@Component
class InstructionRows {
    private final DSLContext sql;

    InstructionRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Where an instruction holds, and whose it is. */
    record Place(UUID entity, UUID activity, UUID scope) {}

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
