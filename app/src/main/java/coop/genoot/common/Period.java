package coop.genoot.common;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Days from a first one up to, and not including, another; without an end when {@code until} is null. Two periods that
 * touch share no day. A period has at least one day.
 */
public record Period(LocalDate from, @Nullable LocalDate until) {
    public Period {
        if (until != null && !from.isBefore(until))
            throw new IllegalArgumentException("No day from " + from + " until " + until);
    }

    public static Period startingOn(LocalDate from) {
        return new Period(from, null);
    }

    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public boolean overlaps(Period other) {
        return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
    }

    /** Whether it goes on without a known end. */
    public boolean isOpen() {
        return until == null;
    }

    /** The same beginning, ending before this day. */
    public Period endingBefore(LocalDate day) {
        return new Period(from, day);
    }

    /** The last day that belongs to it, or null when it has no end. */
    public @Nullable LocalDate lastDay() {
        return until == null ? null : until.minusDays(1);
    }
}
