package coop.genoot.work.wages;

import static coop.genoot.work.wages.WageSamples.OCTOBER;
import static coop.genoot.work.wages.WageSamples.belgian;
import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Country;
import coop.genoot.common.Money;
import coop.genoot.organisation.wages.WorkerType;
import coop.genoot.work.wages.Household.Partner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BelgianPayTest {
    private static final long SEED = 20_261_128L;

    @ParameterizedTest
    @CsvSource({
        "2300.00, EMPLOYEE, 1.08, 2298.92, 162.32, 11.54, 2125.06",
        "2800.00, EMPLOYEE, 201.21, 2598.79, 361.47, 17.04, 2220.28",
        "2800.00, WORKER, 217.32, 2582.68, 349.64, 17.04, 2216.00",
        "2800.00, ARTIST, 217.32, 2582.68, 349.64, 17.04, 2216.00",
        "3500.00, EMPLOYEE, 457.45, 3042.55, 617.41, 24.74, 2400.40",
        "5000.00, EMPLOYEE, 653.50, 4346.50, 1245.27, 49.51, 3051.72"
    })
    void the_golden_table_of_september_2026_holds_to_the_cent(
            String gross,
            WorkerType type,
            String contribution,
            String taxable,
            String tax,
            String special,
            String net) {
        var pay = belgian(gross, type, Household.ALONE, OCTOBER);
        var afterBonus = pay.line(BelgianPay.CONTRIBUTION).plus(pay.line(BelgianPay.BONUS));

        assertThat(afterBonus).isEqualTo(Money.euros(contribution));
        assertThat(pay.gross().minus(afterBonus)).isEqualTo(Money.euros(taxable));
        assertThat(pay.line(BelgianPay.TAX)).isEqualTo(Money.euros(tax));
        assertThat(pay.line(BelgianPay.SPECIAL)).isEqualTo(Money.euros(special));
        assertThat(pay.net()).isEqualTo(Money.euros(net));
    }

    @Test
    void the_work_bonus_changes_in_the_middle_of_the_year() {
        var august = belgian("2800.00", WorkerType.EMPLOYEE, Household.ALONE, LocalDate.of(2026, 8, 31));
        var september = belgian("2800.00", WorkerType.EMPLOYEE, Household.ALONE, LocalDate.of(2026, 9, 1));

        // 125.04 and 168.62 − 0.2699 × (2800.00 − 2255.50)
        assertThat(august.line(BelgianPay.BONUS)).isEqualTo(Money.euros("-146.70"));
        // 127.54 and 171.99 − 0.2699 × (2800.00 − 2300.62)
        assertThat(september.line(BelgianPay.BONUS)).isEqualTo(Money.euros("-164.75"));
    }

    @Test
    void before_our_oldest_figures_no_net_is_told_instead_of_a_wrong_one() {
        var pay =
                MonthsPay.full(Country.BELGIUM, WorkerType.EMPLOYEE, Money.euros("2800.00"), LocalDate.of(2026, 3, 31));

        assertThat(NetWages.of(pay)).isEmpty();
    }

    @Test
    void half_time_has_half_the_bonus_of_the_same_pay_for_full_time() {
        var half = new MonthsPay(
                Country.BELGIUM,
                WorkerType.EMPLOYEE,
                Money.euros("1400.00"),
                new BigDecimal("0.5"),
                Household.ALONE,
                OCTOBER);

        // 127.54 ÷ 2 and 37.21 ÷ 2, each rounded: half of what 2,800.00 has full time
        assertThat(NetWages.of(half).orElseThrow().line(BelgianPay.BONUS)).isEqualTo(Money.euros("-82.38"));
    }

    @Test
    void children_a_partner_without_income_and_being_a_single_parent_lower_the_tax() {
        var alone = tax(Household.ALONE);

        assertThat(alone.minus(tax(new Household(Partner.WITH_INCOME, 1)))).isEqualTo(Money.euros("52.00"));
        assertThat(alone.minus(tax(new Household(Partner.NONE, 1)))).isEqualTo(Money.euros("104.00"));
        assertThat(alone.minus(tax(new Household(Partner.WITH_INCOME, 3)))).isEqualTo(Money.euros("367.00"));
        // 30 % of 30,440.60 is taxed with the partner, and both are spared 2,987.98
        assertThat(tax(new Household(Partner.WITHOUT_INCOME, 0))).isEqualTo(Money.euros("242.08"));
        assertThat(tax(new Household(Partner.WITH_INCOME, 9))).isEqualTo(Money.noEuros());
    }

    @Test
    void the_special_contribution_depends_on_the_income_of_the_partner() {
        assertThat(special("1500.00", Partner.WITH_INCOME)).isEqualTo(Money.euros("5.15"));
        assertThat(special("2000.00", Partner.WITH_INCOME)).isEqualTo(Money.euros("5.15"));
        assertThat(special("2190.18", Partner.WITH_INCOME)).isEqualTo(Money.euros("14.44"));
        assertThat(special("9000.00", Partner.WITH_INCOME)).isEqualTo(Money.euros("51.64"));
        assertThat(special("9000.00", Partner.WITHOUT_INCOME)).isEqualTo(Money.euros("60.94"));
        assertThat(special("1500.00", Partner.NONE)).isEqualTo(Money.noEuros());
    }

    @Test
    void ten_euros_more_gross_is_never_less_net_and_nothing_is_lost_to_the_cent() {
        var random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            var gross = Money.euroCents(random.nextLong(20_000, 900_000));
            var type = WorkerType.values()[random.nextInt(3)];
            var home = new Household(random.nextBoolean() ? Partner.NONE : Partner.WITHOUT_INCOME, random.nextInt(4));
            var lower = belgian(gross.toDecimal().toPlainString(), type, home, OCTOBER);
            var higher = belgian(gross.plus(Money.euros("10.00")).toDecimal().toPlainString(), type, home, OCTOBER);

            assertThat(higher.net()).as("%s as %s, %s", gross, type, home).isGreaterThanOrEqualTo(lower.net());
            assertThat(lower.lines().stream().map(NetPay.Line::amount).reduce(lower.net(), Money::plus))
                    .isEqualTo(gross);
            assertThat(lower.net()).isLessThanOrEqualTo(gross);
        }
    }

    private static Money tax(Household household) {
        return belgian("3500.00", WorkerType.EMPLOYEE, household, OCTOBER).line(BelgianPay.TAX);
    }

    private static Money special(String gross, Partner partner) {
        return belgian(gross, WorkerType.EMPLOYEE, new Household(partner, 0), OCTOBER)
                .line(BelgianPay.SPECIAL);
    }
}
