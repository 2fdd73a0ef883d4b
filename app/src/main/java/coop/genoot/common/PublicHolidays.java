package coop.genoot.common;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;

/**
 * The public holidays that a whole country keeps. Belgium: act of 4 January 1974 and royal decree of 18 April 1974;
 * France: Code du travail, article L3133-1. Of other countries none are known.
 */
final class PublicHolidays {
    private static final MonthDay NEW_YEAR = MonthDay.of(Month.JANUARY, 1);
    private static final MonthDay LABOUR = MonthDay.of(Month.MAY, 1);
    private static final MonthDay ASSUMPTION = MonthDay.of(Month.AUGUST, 15);
    private static final MonthDay ALL_SAINTS = MonthDay.of(Month.NOVEMBER, 1);
    private static final MonthDay ARMISTICE = MonthDay.of(Month.NOVEMBER, 11);
    private static final MonthDay CHRISTMAS = MonthDay.of(Month.DECEMBER, 25);

    private static final Map<String, Set<MonthDay>> FIXED = Map.of(
            "BE",
            Set.of(NEW_YEAR, LABOUR, MonthDay.of(Month.JULY, 21), ASSUMPTION, ALL_SAINTS, ARMISTICE, CHRISTMAS),
            "FR",
            Set.of(
                    NEW_YEAR,
                    LABOUR,
                    MonthDay.of(Month.MAY, 8),
                    MonthDay.of(Month.JULY, 14),
                    ASSUMPTION,
                    ALL_SAINTS,
                    ARMISTICE,
                    CHRISTMAS));

    // Easter Monday, Ascension and Whit Monday, in days after Easter: in both countries.
    private static final Set<Long> AFTER_EASTER = Set.of(1L, 39L, 50L);

    private PublicHolidays() {}

    static boolean isOne(LocalDate day, Country country) {
        var fixed = FIXED.get(country.code());
        if (fixed == null) return false;
        return fixed.contains(MonthDay.from(day))
                || AFTER_EASTER.contains(
                        day.toEpochDay() - easter(day.getYear()).toEpochDay());
    }

    /** Easter Sunday in the Gregorian calendar, as it was printed, without a name, in Nature of 20 April 1876. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        int late = (golden + 11 * moon + 22 * sunday) / 451;
        int days = moon + sunday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
