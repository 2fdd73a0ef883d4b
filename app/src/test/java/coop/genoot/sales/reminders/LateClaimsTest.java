package coop.genoot.sales.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import coop.genoot.common.Country;
import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.organisation.CountryPack;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.SalesDoors;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Golden cases of what the law lets us ask; an invoice of 471.90 to be paid by 1 April 2026. */
@GenootTest
class LateClaimsTest {
    private static final Actor SETUP = Actor.system("test");
    private static final Money OPEN = Money.euros("471.90");

    @Autowired
    SalesDoors sales;

    @Autowired
    LateInvoice.Doors doors;

    @Autowired
    LateClaims claims;

    @Autowired
    AdjustableClock clock;

    private LateInvoice late;

    @BeforeEach
    void an_invoice_to_be_paid_by_the_first_of_april() {
        late = LateInvoice.sent(doors, sales);
    }

    @AfterEach
    void the_clock_follows_again() {
        clock.followAgain();
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01, 0.00, 471.90", "2026-04-02, 0.13, 512.03", "2026-05-06, 4.75, 516.65"})
    void interest_runs_from_the_day_after_the_last_one_to_pay(LocalDate on, String interest, String total) {
        var claim = on(on);

        assertThat(claim.interestInAll()).isEqualTo(Money.euros(interest));
        assertThat(claim.total()).isEqualTo(Money.euros(total));
    }

    @Test
    void a_new_half_year_has_its_own_rate() {
        CurrentActor.run(
                SETUP,
                () -> sales.settings.set(
                        SETUP,
                        Setting.LATE_INTEREST,
                        Settings.Place.entity(late.seller().entity()),
                        Rate.percent("12"),
                        LocalDate.parse("2026-07-01"),
                        "made known in June"));

        // 90 days at 10.5 % and 31 at 12 %, each rounded down.
        assertThat(on(LocalDate.parse("2026-07-31")).interest())
                .extracting(it -> it.amount().toDecimal().toPlainString())
                .containsExactly("12.21", "4.80");
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, 20.00",
        "150.00, 20.00",
        "150.01, 30.00",
        "471.90, 62.19",
        "500.00, 65.00",
        "1000.00, 90.00",
        "39200.00, 2000.00",
        "90000.00, 2000.00"
    })
    void private_persons_in_belgium_are_asked_at_most(String open, String costs) {
        var law = CountryPack.of(Country.BELGIUM)
                .consumerCosts(LocalDate.parse("2026-04-01"))
                .orElseThrow();

        assertThat(law.of(Money.euros(open))).isEqualTo(Money.euros(costs));
    }

    @Test
    void private_persons_in_france_are_asked_nothing() {
        assertThat(CountryPack.of(Country.FRANCE).consumerCosts(LocalDate.parse("2026-04-01")))
                .isEmpty();
    }

    private LateClaim on(LocalDate day) {
        return late.as(() -> claims.of(late.invoice(), OPEN, day, Optional.empty()));
    }
}
