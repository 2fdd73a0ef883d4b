package coop.genoot.purchasing.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Country;
import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void french_kilometres_count_through_the_year_and_change_their_rate_where_the_law_says() {
        var scale = Scale.ofKilometres(Country.FRANCE, DAY, "5").orElseThrow();
        assertThat(scale.of(0, 100)).isEqualTo(Money.euros("63.60"));
        assertThat(scale.of(0, 5_000)).isEqualTo(Money.euros("3180.00"));
        assertThat(scale.of(0, 6_000)).as("6000 × 0.357 + 1395").isEqualTo(Money.euros("3537.00"));
        assertThat(scale.of(5_000, 1_000)).as("what the rest of the year adds").isEqualTo(Money.euros("357.00"));
        assertThat(scale.of(19_000, 2_000))
                .as("21000 × 0.427 less 19000 × 0.357 + 1395")
                .isEqualTo(Money.euros("789.00"));
    }

    @Test
    void a_car_that_the_law_does_not_know_has_no_scale() {
        assertThat(Scale.ofKilometres(Country.FRANCE, DAY, "")).isEmpty();
        assertThat(Scale.ofKilometres(Country.BELGIUM, DAY, "")).isPresent();
        assertThat(Scale.ofKilometres(Country.BELGIUM, LocalDate.of(2000, 1, 1), ""))
                .isEmpty();
    }

    @Test
    void the_figure_of_a_day_is_that_of_its_own_time() {
        assertThat(Scale.ofDays(Country.FRANCE, LocalDate.of(2025, 12, 31))
                        .orElseThrow()
                        .of(0, 1))
                .isEqualTo(Money.euros("21.10"));
        assertThat(Scale.ofDays(Country.FRANCE, LocalDate.of(2026, 1, 1))
                        .orElseThrow()
                        .of(0, 1))
                .isEqualTo(Money.euros("21.40"));
    }

    @Test
    void every_kind_has_its_source_and_its_own_name_in_three_languages() {
        for (var country : new Country[] {Country.BELGIUM, Country.FRANCE}) {
            var kinds = CostKinds.of(country, DAY);
            assertThat(kinds).isNotEmpty().allSatisfy(kind -> {
                assertThat(kind.source()).isNotBlank();
                assertThat(kind.name().nl()).isNotBlank();
                assertThat(kind.name().fr()).isNotBlank();
                assertThat(kind.name().en()).isNotBlank();
            });
            var codes = new HashSet<String>();
            assertThat(kinds).allMatch(kind -> codes.add(kind.code()));
        }
    }
}
