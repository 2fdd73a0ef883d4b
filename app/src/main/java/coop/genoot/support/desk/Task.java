package coop.genoot.support.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step in the plan of a long file.
 *
 * @param phase the part of the plan it belongs to; empty for a plan without parts
 * @param doneBy who did it; null when it is still to come
 */
public record Task(
        UUID id,
        String phase,
        String what,
        @Nullable Instant doneAt,
        @Nullable String doneBy) {
    /** The most signs a step has. */
    public static final int LONGEST = 160;

    /** The most signs the name of a phase has. */
    public static final int LONGEST_PHASE = 60;

    public boolean isDone() {
        return doneAt != null;
    }
}
