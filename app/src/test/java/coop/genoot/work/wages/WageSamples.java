package coop.genoot.work.wages;

import coop.genoot.common.Country;
import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.organisation.wages.WageScheme;
import coop.genoot.organisation.wages.WorkerType;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Wages as tests speak of them. */
public final class WageSamples {
    static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    private WageSamples() {}

    /** 25 % contributions, 2.1 % sector, 1.5 % insurance, 8.5 % year-end premium, the same for every type. */
    public static WageScheme scheme() {
        return new WageScheme(
                WageScheme.parts((part, _) -> Rate.percent(
                        switch (part) {
                            case CONTRIBUTIONS -> "25";
                            case SECTOR -> "2.1";
                            case INSURANCE -> "1.5";
                            case YEAR_END -> "8.5";
                            default -> "0";
                        })),
                7,
                6);
    }

    static NetPay belgian(String gross, WorkerType type, Household household, LocalDate on) {
        var pay = new MonthsPay(Country.BELGIUM, type, Money.euros(gross), BigDecimal.ONE, household, on);
        return NetWages.of(pay).orElseThrow();
    }

    static NetPay belgian(String gross) {
        return belgian(gross, WorkerType.EMPLOYEE, Household.ALONE, OCTOBER);
    }

    static FrenchPay french(Money gross, String share, LocalDate on) {
        var law = LegalFigures.of(Country.FRANCE, on).orElseThrow();
        var pay = new MonthsPay(Country.FRANCE, WorkerType.EMPLOYEE, gross, new BigDecimal(share), Household.ALONE, on);
        return new FrenchPay(law, pay);
    }
}
