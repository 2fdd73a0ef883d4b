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
}
