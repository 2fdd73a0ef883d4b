package coop.genoot.timeline;

import coop.genoot.common.EntityId;
import coop.genoot.timeline.Instruction.Level;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What counts for a kind of step where nobody says anything nearer (requirement D-12).
 *
 * @param level whether it is said for one Activity, for all of the member's in the entity, or for all of the entity
 * @param scope whose it is: an Activity, the member, the entity
 * @param name of the Activity or the entity
 * @param counts the instruction that counts there, perhaps of a wider level; null when nobody gave any
 */
public record StepDefault(
        String kind,
        Level level,
        EntityId entity,
        UUID scope,
        String name,
        @Nullable Instruction counts) {}
