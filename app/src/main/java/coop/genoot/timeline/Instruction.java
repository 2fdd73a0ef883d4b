package coop.genoot.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a kind of step: let it happen, or leave it. The nearest to the document counts, and there
 * the last one given (requirements D-11, D-12, A-02).
 *
 * @param reason in a few words, or empty
 * @param until the last day of a stand-by; null when it has no end
 * @param whoName who gave it, as people read it
 */
public record Instruction(
        Level level, Choice choice, String reason, @Nullable LocalDate until, String whoName, Instant at) {

    /** What an instruction holds for, the nearest first. */
    public enum Level {
        DOCUMENT,
        CLIENT,
        ACTIVITY,
        /** All Activities that whoever gave it manages in the entity, as long as they do. */
        MEMBER,
        /** All of the entity: what holds where no member said anything. */
        ENTITY;

        /** The key of its words, such as {@code timeline.level.client}. */
        public String key() {
            return "timeline.level." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** OK lets a step happen on its day; a step on stand-by does not happen. */
    public enum Choice {
        OK,
        STAND_BY
    }

    /** What counts on that day and where it comes from; {0} is who said so. A stand-by that ended says nothing. */
    String key(LocalDate on) {
        if (choice == Choice.STAND_BY && !holds(on)) return "timeline.by-itself";
        var stem = choice == Choice.OK ? "timeline.let." : "timeline.held.";
        return stem + level.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a step is held on that day. */
    public boolean holds(LocalDate on) {
        return choice == Choice.STAND_BY && (until == null || !on.isAfter(until));
    }
}
