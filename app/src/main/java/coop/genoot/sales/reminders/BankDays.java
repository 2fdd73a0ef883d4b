package coop.genoot.sales.reminders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Days on which banks and offices work; public holidays are not among what we know. */
final class BankDays {
    private static final Set<DayOfWeek> CLOSED = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private BankDays() {}

    /** That day, or the next working one. */
    static LocalDate onOrAfter(LocalDate day) {
        var open = day;
        while (CLOSED.contains(open.getDayOfWeek())) open = open.plusDays(1);
        return open;
    }

    /** How many whole working days lie between the two. */
    static long between(LocalDate first, LocalDate last) {
        if (!first.isBefore(last)) return 0;
        return first.plusDays(1)
                .datesUntil(last)
                .filter(day -> !CLOSED.contains(day.getDayOfWeek()))
                .count();
    }
}
