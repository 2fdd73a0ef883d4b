package coop.genoot.common;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Days on which banks and offices work; without a country, only the weekend is known to be closed. */
public final class BankDays {
    private static final Set<DayOfWeek> CLOSED = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private BankDays() {}

    /** That day, or the next working one. */
    public static LocalDate onOrAfter(LocalDate day) {
        var open = day;
        while (CLOSED.contains(open.getDayOfWeek())) open = open.plusDays(1);
        return open;
    }

    /** That day, or the next one on which people work in that country: no weekend and no public holiday. */
    public static LocalDate onOrAfter(LocalDate day, Country country) {
        var open = day;
        while (isClosed(open, country)) open = open.plusDays(1);
        return open;
    }

    /** As {@link #between(LocalDate, LocalDate)}, without the public holidays of that country. */
    public static int between(LocalDate first, LocalDate last, Country country) {
        if (!first.isBefore(last)) return 0;
        return (int) first.plusDays(1)
                .datesUntil(last)
                .filter(day -> !isClosed(day, country))
                .count();
    }

    private static boolean isClosed(LocalDate day, Country country) {
        return CLOSED.contains(day.getDayOfWeek()) || PublicHolidays.isOne(day, country);
    }

    /** The day that lies so many of them later: one working day after a Friday is a Monday. */
    public static LocalDate after(LocalDate day, int days) {
        var later = day;
        for (int i = 0; i < days; i++) later = onOrAfter(later.plusDays(1));
        return later;
    }

    /** As {@link #after(LocalDate, int)}, without the public holidays of that country. */
    public static LocalDate after(LocalDate day, int days, Country country) {
        var later = day;
        for (int i = 0; i < days; i++) later = onOrAfter(later.plusDays(1), country);
        return later;
    }

    /** How many of them lie after the first and before the last of the two; none when they are not in that order. */
    public static int between(LocalDate first, LocalDate last) {
        if (!first.isBefore(last)) return 0;
        return (int) first.plusDays(1)
                .datesUntil(last)
                .filter(day -> !CLOSED.contains(day.getDayOfWeek()))
                .count();
    }
}
