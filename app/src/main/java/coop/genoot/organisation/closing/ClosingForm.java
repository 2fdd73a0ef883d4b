package coop.genoot.organisation.closing;

import coop.genoot.common.Invalid;
import coop.genoot.common.OfficeId;
import coop.genoot.common.Problem;
import coop.genoot.organisation.Office;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an office is to close, exactly as typed.
 *
 * @param heir the office that takes over; empty when nothing is left to take over
 * @param on the day; empty for today
 */
public record ClosingForm(@Nullable String heir, @Nullable String on) {
    /** What was understood. */
    record Read(@Nullable OfficeId heir, LocalDate on) {}

    /**
     * Reads it; refused with every problem at once.
     *
     * @param heirs the offices that may take over
     * @param needsHeir whether somebody or something is there that has to go somewhere
     */
    Read read(List<Office> heirs, boolean needsHeir, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var day = day(today, problems);
        var chosen = heirs.stream()
                .map(Office::id)
                .filter(it -> it.toString().equals(text(heir)))
                .findFirst();
        if (chosen.isEmpty()) noHeir(day, needsHeir, today).ifPresent(problems::add);
        Invalid.unlessNone(problems);
        return new Read(chosen.orElse(null), day);
    }

    private Optional<Problem> noHeir(LocalDate day, boolean needsHeir, LocalDate today) {
        if (!text(heir).isEmpty()) return Optional.of(Problem.at("heir", "organisation.office.no-heir"));
        if (needsHeir) return Optional.of(Problem.at("heir", "organisation.office.has-activities"));
        if (day.isAfter(today)) return Optional.of(Problem.at("heir", "organisation.office.may-fill"));
        return Optional.empty();
    }

    private LocalDate day(LocalDate today, List<Problem> problems) {
        if (text(on).isEmpty()) return today;
        try {
            var day = LocalDate.parse(text(on));
            if (day.isBefore(today)) problems.add(Problem.at("on", "organisation.office.end.past"));
            return day;
        } catch (DateTimeParseException unreadable) {
            problems.add(Problem.at("on", "organisation.setting.no-day"));
            return today;
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
