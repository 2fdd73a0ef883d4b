package coop.genoot.work.wages;

import coop.genoot.common.Country;
import coop.genoot.common.Money;
import coop.genoot.organisation.wages.WorkerType;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The pay of a month, as the net of it is asked.
 *
 * @param share of full time, above 0 and at most 1
 * @param on the day whose law holds
 */
public record MonthsPay(
        Country country, WorkerType type, Money gross, BigDecimal share, Household household, LocalDate on) {
    public MonthsPay {
        if (gross.isNegative()) throw new IllegalArgumentException("Nobody earns less than nothing: " + gross);
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0)
            throw new IllegalArgumentException("No share of full time: " + share);
    }

    /** Full time, of somebody who lives alone. */
    public static MonthsPay full(Country country, WorkerType type, Money gross, LocalDate on) {
        return new MonthsPay(country, type, gross, BigDecimal.ONE, Household.ALONE, on);
    }
}
