package coop.genoot.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "BE68539007547034", "FR7630006000011234567890189", "NL91ABNA0417164300", "DE89370400440532013000",
                "LU280019400644750000", "GB29NWBK60161331926819", "MT84MALT011000012345MTLCAST001S", "NO9386011117947"
            })
    void is_taken_when_length_and_check_digits_hold(String typed) {
        assertThat(Iban.parse(typed))
                .hasValueSatisfying(it -> assertThat(it.value()).isEqualTo(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "be68 5390 0754 7034",
                " BE68-5390-0754-7034 ",
                "BE68\u00a05390\u202f0754 7034",
                "IBAN: BE68 5390 0754 7034",
                "BE68.5390.0754.7034",
                "\u200eBE68539007547034",
                "ＢＥ６８５３９００７５４７０３４"
            })
    void is_read_however_it_was_typed(String typed) {
        assertThat(Iban.parse(typed)).contains(new Iban("BE68539007547034"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BE",
                "BE68",
                "BE6853900754703",
                "BE685390075470345",
                "BE69539007547034",
                "XX68539007547034",
                "US68539007547034",
                "FR7630006000011234567890188",
                "BE68 5390 0754 703A",
                "539-0075470-34",
                "BE00539007547034",
                "BE68539007547034; DROP",
                "٠١٢٣٤٥٦٧٨٩"
            })
    void is_not_taken_when_anything_is_wrong(String typed) {
        assertThat(Iban.parse(typed)).isEmpty();
    }

    @Test
    void of_belgium_must_also_hold_the_check_of_the_old_account_number() {
        var otherCheck = "539007547035";
        int check = 98 - CheckDigits.remainder97(otherCheck + "BE00");
        assertThat(Iban.parse("BE%02d%s".formatted(check, otherCheck))).isEmpty();
    }

    @Test
    void is_printed_in_groups_of_four() {
        assertThat(new Iban("BE68539007547034").formatted()).isEqualTo("BE68 5390 0754 7034");
        assertThat(new Iban("FR7630006000011234567890189").formatted()).isEqualTo("FR76 3000 6000 0112 3456 7890 189");
    }

    @Test
    void knows_its_country() {
        assertThat(new Iban("FR7630006000011234567890189").country()).isEqualTo(Country.FRANCE);
    }

    @Test
    void made_from_what_was_never_read_is_a_bug() {
        assertThatThrownBy(() -> new Iban("be68539007547034")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void with_one_digit_wrong_is_never_taken() {
        ManyCases.of(2_000, 2, random -> {
            var wrong = "FR" + ManyCases.withOneDigitWrong(random, "7630006000011234567890189");
            assertThat(Iban.parse(wrong)).as(wrong).isEmpty();
        });
    }
}
