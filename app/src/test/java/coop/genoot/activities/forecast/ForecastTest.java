package coop.genoot.activities.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ForecastTest {
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    private static final Money FREE = Money.euros("100.00");

    @Test
    void weeks_end_on_sundays_and_months_on_their_last_day() {
        var weeks = forecast(Forecast.Step.WEEK);
        assertThat(weeks.stretches()).hasSize(13);
        assertThat(weeks.stretches().getFirst().to()).isEqualTo("2026-11-29");
        assertThat(weeks.stretches().get(1).from()).isEqualTo("2026-11-30");

        var months = forecast(Forecast.Step.MONTH);
        assertThat(months.stretches()).hasSize(12);
        assertThat(months.stretches().getFirst().to()).isEqualTo("2026-11-30");
        assertThat(months.stretches().get(3).to()).isEqualTo("2027-02-28");
    }

    @Test
    void what_is_owed_counts_whole_and_what_is_hoped_by_its_likelihood() {
        var owed = expected("2026-12-02", "40.00", "100");
        var hoped = expected("2026-12-03", "10.00", "50");
        var second = forecast(Forecast.Step.WEEK, owed, hoped).stretches().get(1);

        assertThat(second.sure()).isEqualTo(Money.euros("140.00"));
        assertThat(second.hoped()).isEqualTo(Money.euros("145.00"));
        assertThat(second.items()).containsExactly(owed, hoped);
    }

    @Test
    void a_day_that_has_passed_counts_as_now_and_what_lies_beyond_is_left_out() {
        var forecast = forecast(
                Forecast.Step.WEEK, expected("2026-10-01", "5.00", "100"), expected("2027-06-01", "900.00", "100"));

        assertThat(forecast.stretches().getFirst().sure()).isEqualTo(Money.euros("105.00"));
        assertThat(forecast.stretches().getLast().sure()).isEqualTo(Money.euros("105.00"));
    }

    @Test
    void the_lowest_point_is_the_first_week_in_which_least_is_sure() {
        var forecast = forecast(
                Forecast.Step.WEEK, expected("2026-12-10", "-250.00", "100"), expected("2026-12-20", "400.00", "100"));

        assertThat(forecast.lowest().to()).isEqualTo("2026-12-13");
        assertThat(forecast.lowest().sure()).isEqualTo(Money.euros("-150.00"));
    }

    @Test
    void nothing_is_lost_or_counted_twice_however_it_falls() {
        var random = new Random(20_261_128);
        for (int round = 0; round < 300; round++) {
            var items = random.ints(random.nextInt(12), -90_000, 90_000)
                    .mapToObj(cents -> new ExpectedMoney(
                            TODAY.plusDays(random.nextInt(-20, 80)),
                            Money.euroCents(cents),
                            Rate.percent("100"),
                            "x",
                            "",
                            null))
                    .toList();
            var sum = items.stream().map(ExpectedMoney::amount).reduce(FREE, Money::plus);
            for (var step : Forecast.Step.values())
                assertThat(Forecast.of(FREE, TODAY, step, items)
                                .stretches()
                                .getLast()
                                .sure())
                        .isEqualTo(sum);
        }
    }

    private static Forecast forecast(Forecast.Step step, ExpectedMoney... expected) {
        return Forecast.of(FREE, TODAY, step, List.of(expected));
    }

    private static ExpectedMoney expected(String day, String amount, String likelihood) {
        return new ExpectedMoney(
                LocalDate.parse(day), Money.euros(amount), Rate.percent(likelihood), "an invoice", "", null);
    }
}
