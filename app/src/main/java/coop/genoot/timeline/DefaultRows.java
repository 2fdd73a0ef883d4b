package coop.genoot.timeline;

import static coop.genoot.timeline.db.Tables.INSTRUCTION;
import static org.jooq.impl.DSL.any;

import coop.genoot.timeline.Instruction.Choice;
import coop.genoot.timeline.Instruction.Level;
import coop.genoot.timeline.db.tables.records.InstructionRecord;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What was said for whole Activities, members and entities: the last word of each about each kind. */
@Component
class DefaultRows {
    private static final List<String> LEVELS = List.of(Level.ACTIVITY.name(), Level.MEMBER.name(), Level.ENTITY.name());

    private final DSLContext sql;

    DefaultRows(DSLContext sql) {
        this.sql = sql;
    }

    /** One such word; the higher its number, the later it was said. */
    record Standing(long number, UUID entity, UUID scope, String kind, Instruction said) {}

    List<Standing> of(Collection<UUID> scopes) {
        return sql.selectDistinct(INSTRUCTION.fields())
                .on(INSTRUCTION.SCOPE_ID, INSTRUCTION.KIND, INSTRUCTION.ENTITY_ID, INSTRUCTION.LEVEL)
                .from(INSTRUCTION)
                .where(INSTRUCTION.SCOPE_ID.eq(any(scopes.toArray(UUID[]::new))))
                .and(INSTRUCTION.LEVEL.in(LEVELS))
                .orderBy(
                        INSTRUCTION.SCOPE_ID,
                        INSTRUCTION.KIND,
                        INSTRUCTION.ENTITY_ID,
                        INSTRUCTION.LEVEL,
                        INSTRUCTION.ID.desc())
                .fetchInto(INSTRUCTION)
                .map(DefaultRows::standing);
    }

    private static Standing standing(InstructionRecord row) {
        var said = new Instruction(
                Level.valueOf(row.getLevel()),
                Choice.valueOf(row.getChoice()),
                row.getReason(),
                row.getUntilOn(),
                row.getWhoName(),
                row.getGivenAt());
        return new Standing(row.getId(), row.getEntityId(), row.getScopeId(), row.getKind(), said);
    }
}
