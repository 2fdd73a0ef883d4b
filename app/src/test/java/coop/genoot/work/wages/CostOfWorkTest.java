package coop.genoot.work.wages;

import static coop.genoot.work.wages.WageSamples.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.organisation.wages.WagePart;
import coop.genoot.organisation.wages.WageScheme;
import coop.genoot.organisation.wages.WorkerType;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CostOfWorkTest {
    private static final long SEED = 20_261_128L;

    @Test
    void the_cost_stands_line_by_line_with_a_name_for_each_part() {
        var cost = CostOfWork.of(Money.euros("2000.00"), scheme(), WorkerType.EMPLOYEE);

        assertThat(cost.lines())
                .extracting(CostOfWork.Line::part, CostOfWork.Line::amount)
                .containsExactly(
                        tuple(WagePart.CONTRIBUTIONS, Money.euros("500.00")),
                        tuple(WagePart.SECTOR, Money.euros("42.00")),
                        tuple(WagePart.INSURANCE, Money.euros("30.00")),
                        tuple(WagePart.YEAR_END, Money.euros("170.00")));
        assertThat(cost.total()).isEqualTo(Money.euros("2742.00"));
        assertThat(cost.provisions()).isEqualTo(Money.euros("170.00"));
        assertThat(scheme().coefficient(WorkerType.EMPLOYEE)).isEqualByComparingTo("1.371");
    }

    @Test
    void from_gross_to_cost_and_back_nothing_is_lost() {
        var random = new Random(SEED);
        for (int i = 0; i < 3_000; i++) {
            var scheme = anyScheme(random);
            var gross = Money.euroCents(random.nextLong(0, 1_500_000));
            var cost = CostOfWork.of(gross, scheme, WorkerType.EMPLOYEE);

            assertThat(CostOfWork.within(cost.total(), scheme, WorkerType.EMPLOYEE))
                    .as("seed %s, %s", SEED, i)
                    .isEqualTo(cost);
        }
    }

    @Test
    void a_budget_pays_the_highest_wage_it_can_and_not_a_cent_more_than_it_has() {
        var random = new Random(SEED);
        for (int i = 0; i < 3_000; i++) {
            var scheme = anyScheme(random);
            var budget = Money.euroCents(random.nextLong(0, 2_000_000));
            var within = CostOfWork.within(budget, scheme, WorkerType.EMPLOYEE);
            var next = CostOfWork.of(within.gross().plus(Money.euroCents(1)), scheme, WorkerType.EMPLOYEE);

            assertThat(within.total()).isLessThanOrEqualTo(budget);
            assertThat(next.total()).isGreaterThan(budget);
        }
    }

    @Test
    void who_has_nothing_or_less_pays_nothing() {
        assertThat(CostOfWork.within(Money.euros("-5.00"), scheme(), WorkerType.ARTIST)
                        .gross())
                .isEqualTo(Money.noEuros());
        assertThat(CostOfWork.within(Money.noEuros(), scheme(), WorkerType.ARTIST)
                        .total())
                .isEqualTo(Money.noEuros());
    }

    private static WageScheme anyScheme(Random random) {
        return new WageScheme(
                WageScheme.parts((_, _) -> new Rate(BigDecimal.valueOf(random.nextInt(0, 350_000), 4))), 7, 6);
    }
}
