package coop.genoot.timeline;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An automatic step of a document, and where it stands.
 *
 * @param since when it came to its state, and {@code whoName} by whom
 * @param waitsFor the key of the sentence that says what a due step waits for; empty when it waits for nothing
 * @param instruction the one that counts; null when nobody gave any, and so the step happens
 */
public record PlannedStep(
        StepId id,
        EntityId entity,
        ActivityId activity,
        @Nullable UUID client,
        UUID document,
        String kind,
        String number,
        String whom,
        String page,
        LocalDate due,
        State state,
        Instant since,
        String who,
        String whoName,
        String waitsFor,
        @Nullable Instruction instruction) {

    /** The life of a step. What was done or left out is never done again by itself. */
    public enum State {
        PLANNED,
        DONE,
        SKIPPED,
        /** What it was for is over: a paid invoice needs no reminder. It is planned again when that changes. */
        NOT_NEEDED
    }

    /** Whether it is to come and somebody holds it on that day. */
    public boolean isHeld(LocalDate on) {
        return isComing() && instruction != null && instruction.holds(on);
    }

    public boolean isComing() {
        return state == State.PLANNED;
    }
}
