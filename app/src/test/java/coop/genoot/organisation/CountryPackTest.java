package coop.genoot.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.common.Country;
import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryPackTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final CountryPack BELGIUM = CountryPack.of(Country.BELGIUM);
    private static final CountryPack FRANCE = CountryPack.of(Country.FRANCE);

    @Test
    void knows_the_rates_of_the_day() {
        assertThat(BELGIUM.vatRate("standard", TODAY).orElseThrow().rate()).isEqualTo(Rate.percent("21"));
        assertThat(FRANCE.vatRate("standard", TODAY).orElseThrow().rate()).isEqualTo(Rate.percent("20"));
        assertThat(FRANCE.vatRate("standard", LocalDate.of(2013, 12, 31))).isEmpty();
        assertThat(BELGIUM.vatRate("reduced-5.5", TODAY)).isEmpty();
    }

    @Test
    void knows_the_interest_of_the_half_year() {
        assertThat(BELGIUM.latePayment(LocalDate.of(2025, 6, 30)).interest()).isEqualTo(Rate.percent("11.5"));
        assertThat(BELGIUM.latePayment(LocalDate.of(2025, 7, 1)).interest()).isEqualTo(Rate.percent("10.5"));
        assertThat(FRANCE.latePayment(LocalDate.of(2025, 7, 1)).interest()).isEqualTo(Rate.percent("12.15"));
        assertThat(FRANCE.latePayment(TODAY).recoveryFee()).isEqualTo(Money.euros("40.00"));
        assertThatThrownBy(() -> BELGIUM.latePayment(LocalDate.of(2010, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_france_asks_for_each_of_the_three_notes_once() {
        assertThat(FRANCE.mentions())
                .extracting(CountryPack.Mention::code)
                .containsExactlyInAnyOrder("PMD", "PMT", "AAB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BE", "FR"})
    void gives_each_untaxed_way_its_reason_and_code_and_proposes_one_that_exists(String country) {
        var pack = CountryPack.of(new Country(country));
        var codes = new HashSet<String>();

        assertThat(pack.vatRates(TODAY)).allSatisfy(rate -> {
            boolean taxed = rate.kind() == VatRate.Kind.STANDARD;
            assertThat(rate.rate().compareTo(Rate.ZERO) > 0).isEqualTo(taxed);
            assertThat(rate.reasonKey() == null).isEqualTo(taxed);
            assertThat(rate.exemptionCode() == null).isEqualTo(taxed);
            assertThat(codes.add(rate.code())).as("%s twice", rate.code()).isTrue();
        });
        assertThat(pack.vatRate(pack.usualVat(), TODAY)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en"})
    void has_words_for_everything_in_every_language(String language) {
        var words = ResourceBundle.getBundle("messages/organisation", Locale.of(language));
        for (var pack : new CountryPack[] {BELGIUM, FRANCE}) {
            assertThat(pack.mentions())
                    .allSatisfy(it -> assertThat(words.containsKey(it.key())).isTrue());
            assertThat(pack.vatRates()).allSatisfy(it -> {
                assertThat(words.containsKey(it.nameKey())).as(it.nameKey()).isTrue();
                assertThat(it.reasonKey() == null || words.containsKey(it.reasonKey()))
                        .as(it.reasonKey())
                        .isTrue();
            });
        }
    }

    @Test
    void exists_for_the_countries_we_work_in_only() {
        assertThat(CountryPack.exists("BE")).isTrue();
        assertThat(CountryPack.exists("DE")).isFalse();
        assertThatThrownBy(() -> CountryPack.of(new Country("DE"))).isInstanceOf(IllegalArgumentException.class);
    }
}
