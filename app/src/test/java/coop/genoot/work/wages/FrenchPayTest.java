package coop.genoot.work.wages;

import static coop.genoot.work.wages.WageSamples.OCTOBER;
import static coop.genoot.work.wages.WageSamples.french;
import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchPayTest {
    private static final long SEED = 20_261_128L;

    @ParameterizedTest
    @CsvSource({"1.0, 0.3981", "1.5, 0.1324", "2.0, 0.0534", "2.5, 0.0267", "3.0, 0", "4.0, 0"})
    void the_general_reduction_of_2026_is_as_computed_by_law(String times, String coefficient) {
        for (var on : new LocalDate[] {LocalDate.of(2026, 5, 31), LocalDate.of(2026, 6, 1)}) {
            var minimum = french(Money.noEuros(), "1", on).minimum();
            var pay = french(minimum.times(new BigDecimal(times), RoundingMode.HALF_UP), "1", on);

            assertThat(pay.reductionCoefficient(false)).isEqualByComparingTo(coefficient);
        }
    }

    @Test
    void the_minimum_wage_rises_in_june_and_is_shared_out_over_part_time() {
        assertThat(french(Money.noEuros(), "1", LocalDate.of(2026, 5, 31)).minimum())
                .isEqualTo(Money.euros("1823.03"));
        assertThat(french(Money.noEuros(), "1", LocalDate.of(2026, 6, 1)).minimum())
                .isEqualTo(Money.euros("1867.02"));
        assertThat(french(Money.noEuros(), "0.5", OCTOBER).minimum()).isEqualTo(Money.euros("933.51"));
    }

    @Test
    void a_larger_house_has_a_larger_reduction_and_part_time_is_held_against_its_own_minimum() {
        var pay = french(Money.euros("1867.02"), "1", OCTOBER);

        assertThat(pay.reductionCoefficient(true)).isEqualByComparingTo("0.4021");
        assertThat(french(Money.euros("933.51"), "0.5", OCTOBER).reductionCoefficient(false))
                .isEqualByComparingTo("0.3981");
    }

    @Test
    void what_is_taken_off_stands_line_by_line_under_and_above_the_ceiling() {
        var under = french(Money.euros("3000.00"), "1", OCTOBER).net();
        var above = french(Money.euros("5005.00"), "1", OCTOBER).net();

        assertThat(under.line("pension-capped")).isEqualTo(Money.euros("207.00"));
        assertThat(under.line("complementary")).isEqualTo(Money.euros("94.50"));
        assertThat(under.line("csg-deductible")).isEqualTo(Money.euros("200.43"));
        assertThat(under.line("balance-technical")).isEqualTo(Money.noEuros());
        // 3.15 % of 4,005.00 and 8.64 % of 1,000.00
        assertThat(above.line("complementary")).isEqualTo(Money.euros("212.56"));
        assertThat(above.line("balance-technical")).isEqualTo(Money.euros("7.01"));
        assertThat(under.lines()).allSatisfy(line -> assertThat(line.source()).isNotBlank());
    }

    @Test
    void ten_euros_more_gross_is_never_less_net_and_nothing_is_lost_to_the_cent() {
        var random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            var gross = Money.euroCents(random.nextLong(20_000, 2_500_000));
            var lower = french(gross, "1", OCTOBER).net();
            var higher = french(gross.plus(Money.euros("10.00")), "1", OCTOBER).net();

            assertThat(higher.net()).as("%s", gross).isGreaterThanOrEqualTo(lower.net());
            assertThat(lower.lines().stream().map(NetPay.Line::amount).reduce(lower.net(), Money::plus))
                    .isEqualTo(gross);
        }
    }
}
