package coop.genoot.common;

import static coop.genoot.common.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void is_read_to_the_cent_and_never_rounded_on_the_way_in() {
        assertThat(euros("1210.00").cents()).isEqualTo(121_000);
        assertThat(euros("-0.01").cents()).isEqualTo(-1);
        assertThatThrownBy(() -> euros("1.005")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void never_overflows_in_silence() {
        var most = Money.euroCents(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(Money.euroCents(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.euroCents(Long.MIN_VALUE).negated()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(BigDecimal.TWO, RoundingMode.HALF_UP))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void of_two_currencies_does_not_mix() {
        var francs = Money.zero(Currency.getInstance("CHF"));
        assertThatThrownBy(() -> euros("1.00").plus(francs)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rounds_a_percentage_the_way_the_caller_says() {
        var half = new BigDecimal("50");
        assertThat(euros("0.01").percent(half, RoundingMode.HALF_UP)).isEqualTo(euros("0.01"));
        assertThat(euros("0.01").percent(half, RoundingMode.DOWN)).isEqualTo(euros("0.00"));
        assertThat(euros("100.00").percent(new BigDecimal("21"), RoundingMode.UNNECESSARY))
                .isEqualTo(euros("21.00"));
    }

    @Test
    void split_in_three_gives_the_odd_cent_to_the_first() {
        assertThat(euros("1.00").splitBy(1, 1, 1)).containsExactly(euros("0.34"), euros("0.33"), euros("0.33"));
        assertThat(euros("-1.00").splitBy(1, 1, 1)).containsExactly(euros("-0.33"), euros("-0.33"), euros("-0.34"));
    }

    @Test
    void split_by_largest_remainder_gives_the_odd_cent_where_most_was_cut_off() {
        assertThat(euros("0.10").splitBy(1, 2, 4)).containsExactly(euros("0.01"), euros("0.03"), euros("0.06"));
    }

    @Test
    void split_adds_up_to_the_whole_and_keeps_each_part_within_a_cent_of_its_share() {
        ManyCases.of(2_000, 1, random -> {
            long cents = random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L);
            var weights = random.longs(random.nextInt(1, 12), 0, 1_000_000).toArray();
            weights[random.nextInt(weights.length)] = 1 + random.nextLong(1_000_000);
            var parts = Money.euroCents(cents).splitBy(weights);

            assertThat(parts.stream().reduce(Money.noEuros(), Money::plus).cents())
                    .isEqualTo(cents);
            long total = Arrays.stream(weights).sum();
            for (int i = 0; i < weights.length; i++)
                assertThat(Math.abs(parts.get(i).cents() - (double) cents * weights[i] / total))
                        .isLessThan(1.001);
        });
    }

    @Test
    void split_over_nothing_is_a_bug() {
        assertThatThrownBy(() -> euros("1.00").splitBy(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> euros("1.00").splitBy(2, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> euros("1.00").splitBy()).isInstanceOf(IllegalArgumentException.class);
    }
}
