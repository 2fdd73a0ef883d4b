package coop.genoot.timeline.web;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.home.Typed;
import coop.genoot.timeline.Instruction.Choice;
import coop.genoot.timeline.Instruction.Level;
import coop.genoot.timeline.Timeline;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what somebody says about a step; all problems at once. */
final class InstructionReading {
    // Longer than anything is owed; and no day that a calendar cannot hold.
    private static final int MOST_YEARS = 10;

    private final Typed typed;
    private final LocalDate today;
    private final List<Level> levels;
    private final List<Problem> problems = new ArrayList<>();

    /** What was said, whole. */
    record Said(
            Level level,
            Choice choice,
            String reason,
            @Nullable LocalDate until) {}

    private InstructionReading(Typed typed, LocalDate today, List<Level> levels) {
        this.typed = typed;
        this.today = today;
        this.levels = levels;
    }

    /** {@code levels} are those that the reader may choose from. */
    static Said of(Typed typed, LocalDate today, List<Level> levels) {
        return new InstructionReading(typed, today, levels).read();
    }

    /** For several steps at once, each for its own document; {@code none} when nothing was chosen. */
    static Said ofSome(Typed typed, LocalDate today, boolean none) {
        var reading = new InstructionReading(typed, today, List.of());
        if (none) reading.problems.add(Problem.at("steps", "timeline.choose-some"));
        return reading.read();
    }

    private Said read() {
        var choice = oneOf(List.of(Choice.values()), "choice", "timeline.choose");
        var level = levels.isEmpty() ? Optional.of(Level.DOCUMENT) : oneOf(levels, "level", "timeline.choose-level");
        var reason = typed.value("reason").strip();
        if (reason.length() > Timeline.LONGEST_REASON)
            problems.add(Problem.at("reason", "timeline.reason-too-long", Timeline.LONGEST_REASON));
        var until = until();
        Invalid.unlessNone(problems);
        return new Said(level.orElseThrow(), choice.orElseThrow(), reason, until);
    }

    private <T extends Enum<T>> Optional<T> oneOf(List<T> all, String field, String problem) {
        var chosen =
                all.stream().filter(it -> it.name().equals(typed.value(field))).findFirst();
        if (chosen.isEmpty()) problems.add(Problem.at(field, problem));
        return chosen;
    }

    private @Nullable LocalDate until() {
        var text = typed.value("until").strip();
        if (text.isEmpty()) return null;
        try {
            var day = LocalDate.parse(text);
            if (day.isBefore(today)) problems.add(Problem.at("until", "timeline.until-past"));
            if (day.isAfter(today.plusYears(MOST_YEARS)))
                problems.add(Problem.at("until", "timeline.until-far", MOST_YEARS));
            return day;
        } catch (DateTimeParseException unreadable) {
            problems.add(Problem.at("until", "timeline.until-unreadable"));
            return null;
        }
    }
}
