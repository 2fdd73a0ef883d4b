package coop.genoot.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2 November 2026 is a Monday. */
class BankDaysTest {
    @ParameterizedTest
    @CsvSource({"2026-11-02, 2026-11-02", "2026-11-06, 2026-11-06", "2026-11-07, 2026-11-09", "2026-11-08, 2026-11-09"})
    void what_falls_in_a_weekend_waits_for_monday(LocalDate day, LocalDate open) {
        assertThat(BankDays.onOrAfter(day)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2026-11-03, 0", "2026-11-02, 2026-11-04, 1", "2026-11-06, 2026-11-09, 0",
        "2026-11-06, 2026-11-10, 1", "2026-11-02, 2026-11-16, 9", "2026-11-04, 2026-11-04, 0",
        "2026-11-04, 2026-11-02, 0"
    })
    void only_working_days_between_two_days_count(LocalDate first, LocalDate last, int between) {
        assertThat(BankDays.between(first, last)).isEqualTo(between);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 0, 2026-11-02",
        "2026-11-02, 3, 2026-11-05",
        "2026-11-06, 1, 2026-11-09",
        "2026-11-07, 1, 2026-11-09",
        "2026-11-05, 7, 2026-11-16"
    })
    void a_term_is_counted_in_working_days(LocalDate day, int days, LocalDate last) {
        assertThat(BankDays.after(day, days)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-06, BE, 2026-04-07", "2026-04-06, FR, 2026-04-07", "2026-04-06, NL, 2026-04-06",
        "2026-05-14, BE, 2026-05-15", "2026-05-25, FR, 2026-05-26", "2027-05-06, BE, 2027-05-07",
        "2026-07-21, BE, 2026-07-22", "2026-07-21, FR, 2026-07-21", "2026-07-14, FR, 2026-07-15",
        "2026-05-08, FR, 2026-05-11", "2026-05-08, BE, 2026-05-08", "2026-12-25, BE, 2026-12-28",
        "2027-01-01, FR, 2027-01-04", "2028-02-29, BE, 2028-02-29", "2026-11-11, BE, 2026-11-12"
    })
    void nobody_is_written_to_on_a_public_holiday_of_the_country(LocalDate day, String country, LocalDate open) {
        assertThat(BankDays.onOrAfter(day, new Country(country))).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-02, 2026-04-07, BE, 1", "2026-04-02, 2026-04-07, NL, 2", "2026-12-24, 2026-12-28, FR, 0"})
    void a_bank_that_was_closed_is_not_waited_for(LocalDate first, LocalDate last, String country, int between) {
        assertThat(BankDays.between(first, last, new Country(country))).isEqualTo(between);
    }
}
