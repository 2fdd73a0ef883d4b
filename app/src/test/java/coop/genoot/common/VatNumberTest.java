package coop.genoot.common;

import static coop.genoot.common.VatNumber.Checked.DIGITS;
import static coop.genoot.common.VatNumber.Checked.FORM_ONLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VatNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"FR83404833048", "FR44732829320", "fr 44 732 829 320", "BE0202239951", "BE 202.239.951"})
    void of_belgium_and_france_is_checked_to_the_last_digit(String typed) {
        assertThat(VatNumber.parse(typed))
                .hasValueSatisfying(it -> assertThat(it.checked()).isEqualTo(DIGITS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL123456789B01",
                "DE123456789",
                "LU12345678",
                "EL123456789",
                "ATU12345678",
                "ESB12345678",
                "IE1234567WA",
                "XI123456789",
                "SE123456789012",
                "RO12"
            })
    void of_another_state_says_honestly_that_only_its_form_is_known(String typed) {
        assertThat(VatNumber.parse(typed))
                .hasValueSatisfying(it -> assertThat(it.checked()).isEqualTo(FORM_ONLY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BE",
                "0202239951",
                "BE0202239952",
                "FR45732829320",
                "FR44732829321",
                "NL123456789",
                "DE12345678",
                "GB123456789",
                "US123456789",
                "LU1234567",
                "FRO1732829320",
                "ATX12345678",
                "CHE123456789"
            })
    void is_not_taken_when_anything_is_wrong(String typed) {
        assertThat(VatNumber.parse(typed)).isEmpty();
    }

    @Test
    void of_france_may_have_a_key_with_a_letter_that_follows_no_public_rule() {
        assertThat(VatNumber.parse("FRK7732829320"))
                .hasValueSatisfying(it -> assertThat(it.checked()).isEqualTo(FORM_ONLY));
    }

    @Test
    void of_monaco_is_french_and_holds_the_key_without_a_siren() {
        assertThat(VatNumber.parse("FR" + Siren.vatKey("000012345") + "000012345"))
                .isPresent();
        assertThat(VatNumber.parse("FR00000012345")).isEmpty();
    }

    @Test
    void typed_without_its_prefix_gets_the_one_of_its_country() {
        assertThat(VatNumber.parse("0202.239.951", Country.BELGIUM)).contains(new VatNumber("BE0202239951"));
        assertThat(VatNumber.parse("44 732829320", Country.FRANCE)).contains(new VatNumber("FR44732829320"));
        assertThat(VatNumber.parse("123456789", new Country("GR"))).contains(new VatNumber("EL123456789"));
        assertThat(VatNumber.parse("FR44732829320", Country.BELGIUM)).isEmpty();
    }

    @Test
    void knows_its_country_behind_the_two_odd_prefixes() {
        assertThat(new VatNumber("EL123456789").country()).isEqualTo(new Country("GR"));
        assertThat(new VatNumber("XI123456789").country()).isEqualTo(new Country("GB"));
        assertThat(new VatNumber("BE0202239951").country()).isEqualTo(Country.BELGIUM);
    }

    @Test
    void is_printed_as_its_country_does() {
        assertThat(new VatNumber("BE0202239951").formatted()).isEqualTo("BE 0202.239.951");
        assertThat(new VatNumber("FR44732829320").formatted()).isEqualTo("FR 44 732 829 320");
        assertThat(new VatNumber("NL123456789B01").formatted()).isEqualTo("NL 123456789B01");
    }

    @Test
    void made_from_what_was_never_read_is_a_bug() {
        assertThatThrownBy(() -> new VatNumber("be0202239951")).isInstanceOf(IllegalArgumentException.class);
    }
}
