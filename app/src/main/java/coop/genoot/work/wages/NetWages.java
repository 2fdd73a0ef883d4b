package coop.genoot.work.wages;

import coop.genoot.common.Country;
import coop.genoot.common.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** What is left of a gross wage by the law of a country on a day (requirement W-06). Always an indication. */
public final class NetWages {
    private NetWages() {}

    /** The net of a month; nothing where we have no figures for that country and that day. */
    public static Optional<NetPay> of(MonthsPay pay) {
        return LegalFigures.of(pay.country(), pay.on())
                .map(law -> switch (pay.country().code()) {
                    case "BE" -> new BelgianPay(law, pay).net();
                    case "FR" -> new FrenchPay(law, pay).net();
                    default -> throw new IllegalArgumentException("No law of wages for " + pay.country());
                });
    }

    /**
     * The least that full time earns in a month by law, for as much of full time as is worked; nothing where we have no
     * figures. Below it a gentle word is said (requirement W-15).
     */
    public static Optional<Money> lowest(Country country, BigDecimal share, LocalDate on) {
        return LegalFigures.of(country, on).map(law -> switch (country.code()) {
            case "BE" -> law.money("low-pay").times(share, RoundingMode.HALF_UP);
            default ->
                new FrenchPay(
                                law,
                                new MonthsPay(
                                        country,
                                        coop.genoot.organisation.wages.WorkerType.EMPLOYEE,
                                        Money.noEuros(),
                                        share,
                                        Household.ALONE,
                                        on))
                        .minimum();
        });
    }
}
