package coop.genoot.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate FIRST_OF_MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate FIRST_OF_JUNE = LocalDate.of(2026, 6, 1);
    private static final Period MAY = new Period(FIRST_OF_MAY, FIRST_OF_JUNE);

    @Test
    void has_its_first_day_and_not_the_one_it_runs_until() {
        assertThat(MAY.contains(FIRST_OF_MAY)).isTrue();
        assertThat(MAY.contains(LocalDate.of(2026, 5, 31))).isTrue();
        assertThat(MAY.contains(FIRST_OF_JUNE)).isFalse();
        assertThat(MAY.contains(LocalDate.of(2026, 4, 30))).isFalse();
        assertThat(MAY.lastDay()).isEqualTo(LocalDate.of(2026, 5, 31));
    }

    @Test
    void that_touches_another_shares_no_day_with_it() {
        var june = Period.month(YearMonth.of(2026, 6));
        assertThat(MAY.overlaps(june)).isFalse();
        assertThat(june.overlaps(MAY)).isFalse();
        assertThat(MAY.overlaps(Period.year(2026))).isTrue();
        assertThat(MAY.overlaps(Period.startingOn(LocalDate.of(2026, 5, 31)))).isTrue();
        assertThat(MAY.overlaps(Period.startingOn(FIRST_OF_JUNE))).isFalse();
    }

    @Test
    void without_an_end_goes_on() {
        var open = Period.startingOn(FIRST_OF_MAY);
        assertThat(open.isOpen()).isTrue();
        assertThat(open.contains(LocalDate.of(2999, 1, 1))).isTrue();
        assertThat(open.lastDay()).isNull();
        assertThat(open.endingBefore(FIRST_OF_JUNE)).isEqualTo(MAY);
    }

    @Test
    void without_a_day_is_a_bug() {
        assertThatThrownBy(() -> new Period(FIRST_OF_MAY, FIRST_OF_MAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MAY.endingBefore(FIRST_OF_MAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void overlaps_exactly_when_some_day_is_in_both() {
        ManyCases.of(2_000, 7, random -> {
            var one = FIRST_OF_MAY.plusDays(random.nextInt(20));
            var other = FIRST_OF_MAY.plusDays(random.nextInt(20));
            var left = new Period(one, one.plusDays(random.nextInt(1, 10)));
            var right = new Period(other, other.plusDays(random.nextInt(1, 10)));
            boolean shared = FIRST_OF_MAY
                    .datesUntil(FIRST_OF_MAY.plusDays(40))
                    .anyMatch(day -> left.contains(day) && right.contains(day));
            assertThat(left.overlaps(right)).isEqualTo(shared).isEqualTo(right.overlaps(left));
        });
    }
}
