package coop.genoot.sales.reminders;

import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What a client who pays late can be asked on a day: what is open, interest by the day, and costs.
 *
 * @param open what was not paid of the invoice, VAT included
 * @param interest in parts, because the rate changes each half-year; empty where none may be asked
 * @param costs a fixed amount; zero where none may be asked
 */
public record LateClaim(Money open, List<Interest> interest, Money costs) {
    // Simple interest by the calendar day, of a year of 365.
    private static final BigDecimal HUNDRED_YEARS = new BigDecimal(365 * 100);

    public LateClaim {
        interest = List.copyOf(interest);
    }

    /** Interest of the days from the first to the last, both included; rounded down to the cent. */
    public record Interest(LocalDate from, LocalDate to, Rate yearly, Money amount) {
        static Interest of(Money open, Rate yearly, LocalDate from, LocalDate to) {
            var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1);
            var part = yearly.percent().multiply(days).divide(HUNDRED_YEARS, 20, RoundingMode.DOWN);
            return new Interest(from, to, yearly, open.times(part, RoundingMode.DOWN));
        }
    }

    public Money interestInAll() {
        return interest.stream().map(Interest::amount).reduce(Money.zero(open.currency()), Money::plus);
    }

    public Money total() {
        return open.plus(interestInAll()).plus(costs);
    }
}
