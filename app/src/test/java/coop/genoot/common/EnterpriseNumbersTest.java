package coop.genoot.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnterpriseNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0202239951",
                "BE0202239951",
                "be 0202.239.951",
                "202239951",
                "BE 202.239.951",
                "BTW BE 0202.239.951",
                "TVA: BE0202 239 951",
                "0202-239-951"
            })
    void a_belgian_one_is_read_however_it_was_typed(String typed) {
        assertThat(BelgianEnterpriseNumber.parse(typed)).contains(new BelgianEnterpriseNumber("0202239951"));
    }

    @Test
    void a_belgian_one_may_begin_with_1() {
        assertThat(BelgianEnterpriseNumber.parse("1000.000.021")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0202239952",
                "2202239951",
                "02022399510",
                "20223995",
                "FR0202239951",
                "020223995A",
                "0000000000"
            })
    void a_belgian_one_is_not_taken_when_anything_is_wrong(String typed) {
        assertThat(BelgianEnterpriseNumber.parse(typed)).isEmpty();
    }

    @Test
    void a_belgian_one_is_printed_with_dots_and_gives_the_vat_number() {
        var number = new BelgianEnterpriseNumber("0202239951");
        assertThat(number.formatted()).isEqualTo("0202.239.951");
        assertThat(number.vatNumber()).isEqualTo(new VatNumber("BE0202239951"));
    }

    @Test
    void a_french_one_is_read_and_printed() {
        assertThat(Siren.parse("732 829 320")).contains(new Siren("732829320"));
        assertThat(new Siren("732829320").formatted()).isEqualTo("732 829 320");
        assertThat(Siret.parse("732 829 320 00074")).contains(new Siret("73282932000074"));
        assertThat(new Siret("73282932000074").formatted()).isEqualTo("732 829 320 00074");
        assertThat(new Siret("73282932000074").siren()).isEqualTo(new Siren("732829320"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "732829321", "73282932", "7328293200", "000000000", "73282932O"})
    void a_siren_is_not_taken_when_anything_is_wrong(String typed) {
        assertThat(Siren.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "73282932000075", "732829320", "73282932100073", "00000000000000"})
    void a_siret_is_not_taken_when_anything_is_wrong(String typed) {
        assertThat(Siret.parse(typed)).isEmpty();
    }

    @Test
    void a_branch_of_la_poste_may_have_a_sum_divisible_by_five_instead() {
        assertThat(Siret.parse("35600000000048")).as("head office, Luhn").isPresent();
        assertThat(Siret.parse("35600000049837")).as("branch, sum 45").isPresent();
        assertThat(Siret.parse("35600000049838")).as("neither").isEmpty();
    }

    @Test
    void one_wrong_digit_is_always_caught() {
        ManyCases.of(1_000, 5, random -> {
            assertThat(BelgianEnterpriseNumber.parse(ManyCases.withOneDigitWrong(random, "0202239951")))
                    .isEmpty();
            assertThat(Siren.parse(ManyCases.withOneDigitWrong(random, "732829320")))
                    .isEmpty();
            assertThat(Siret.parse(ManyCases.withOneDigitWrong(random, "73282932000074")))
                    .isEmpty();
        });
    }

    @Test
    void made_from_what_was_never_read_is_a_bug() {
        assertThatThrownBy(() -> new BelgianEnterpriseNumber("202239951")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Siren("732 829 320")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Siret("732829320")).isInstanceOf(IllegalArgumentException.class);
    }
}
