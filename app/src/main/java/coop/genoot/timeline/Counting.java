package coop.genoot.timeline;

import static coop.genoot.timeline.db.Tables.INSTRUCTION;
import static coop.genoot.timeline.db.Tables.STEP;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import coop.genoot.timeline.Instruction.Choice;
import coop.genoot.timeline.Instruction.Level;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** The one instruction that counts for a step: that of the nearest level, and there the last one given. */
final class Counting {
    // For its columns; the day is of no weight for them.
    private static final Table<?> COLUMNS = on(LocalDate.EPOCH);

    private Counting() {}

    /** To be joined to the steps. Who manages the Activity on that day speaks for all their Activities. */
    static Table<?> on(LocalDate today) {
        return lateral(select(
                                INSTRUCTION.LEVEL,
                                INSTRUCTION.CHOICE,
                                INSTRUCTION.REASON,
                                INSTRUCTION.UNTIL_ON,
                                INSTRUCTION.WHO_NAME,
                                INSTRUCTION.GIVEN_AT)
                        .from(INSTRUCTION)
                        .where(INSTRUCTION.KIND.eq(STEP.KIND))
                        .and(INSTRUCTION.ENTITY_ID.eq(STEP.ENTITY_ID))
                        .and(anyScope(today))
                        .and(INSTRUCTION.SCOPE_ID.eq(scopeOfItsLevel()))
                        .orderBy(nearness(), INSTRUCTION.ID.desc())
                        .limit(1))
                .as("counts");
    }

    /** Whether the step is held on that day. */
    static Condition isHeld(LocalDate today) {
        var until = column(INSTRUCTION.UNTIL_ON);
        return coalesce(column(INSTRUCTION.CHOICE), Choice.OK.name())
                .eq(Choice.STAND_BY.name())
                .and(until.isNull().or(until.ge(today)));
    }

    static @Nullable Instruction in(Record row) {
        var level = row.get(column(INSTRUCTION.LEVEL));
        return level == null
                ? null
                : new Instruction(
                        Level.valueOf(level),
                        Choice.valueOf(row.get(column(INSTRUCTION.CHOICE))),
                        row.get(column(INSTRUCTION.REASON)),
                        row.get(column(INSTRUCTION.UNTIL_ON)),
                        row.get(column(INSTRUCTION.WHO_NAME)),
                        row.get(column(INSTRUCTION.GIVEN_AT)));
    }

    /** One look into the index for all levels together. */
    private static Condition anyScope(LocalDate today) {
        return condition(
                "{0} = any (array[{1}, {2}, {3}, {4}] || platform.managers_of({3}, {5}))",
                INSTRUCTION.SCOPE_ID, STEP.DOCUMENT_ID, STEP.CLIENT_ID, STEP.ACTIVITY_ID, STEP.ENTITY_ID, val(today));
    }

    /** Browsers make the ids of documents: one with the id of an entity does not speak for that entity. */
    private static Field<UUID> scopeOfItsLevel() {
        return case_(INSTRUCTION.LEVEL)
                .when(Level.DOCUMENT.name(), STEP.DOCUMENT_ID)
                .when(Level.CLIENT.name(), STEP.CLIENT_ID)
                .when(Level.ACTIVITY.name(), STEP.ACTIVITY_ID)
                .when(Level.ENTITY.name(), STEP.ENTITY_ID)
                .else_(INSTRUCTION.SCOPE_ID);
    }

    private static Field<Integer> nearness() {
        return case_(INSTRUCTION.LEVEL)
                .when(Level.DOCUMENT.name(), Level.DOCUMENT.ordinal())
                .when(Level.CLIENT.name(), Level.CLIENT.ordinal())
                .when(Level.ACTIVITY.name(), Level.ACTIVITY.ordinal())
                .when(Level.MEMBER.name(), Level.MEMBER.ordinal())
                .else_(Level.ENTITY.ordinal());
    }

    private static <T> Field<T> column(Field<T> of) {
        return Objects.requireNonNull(COLUMNS.field(of));
    }
}
