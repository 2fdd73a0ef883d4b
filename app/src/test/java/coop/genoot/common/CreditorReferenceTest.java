package coop.genoot.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditorReferenceTest {
    @ParameterizedTest
    @CsvSource({"539007547034, RF18539007547034", "2026000123, RF462026000123", "INV2026A1, RF26INV2026A1"})
    void gets_the_check_digits_of_its_body(String body, String reference) {
        assertThat(CreditorReference.of(body).value()).isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rf18 5390 0754 7034", "RF18-5390-0754-7034", " RF18539007547034", "RF18.5390.0754.7034"})
    void is_read_however_it_was_typed(String typed) {
        assertThat(CreditorReference.parse(typed)).contains(new CreditorReference("RF18539007547034"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "RF", "RF18", "RF19539007547034", "18539007547034", "RF18É39007547034", "RF00A", "FR18A"})
    void is_not_taken_when_it_is_none(String typed) {
        assertThat(CreditorReference.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "invoice RF18539007547034 thanks",
                "RF18 5390 0754 7034 merci",
                "Réf.: rf18 5390 0754 7034, facture 12",
                "RF185390\n07547034"
            })
    void is_found_in_free_text(String text) {
        assertThat(CreditorReference.findAll(text)).contains(new CreditorReference("RF18539007547034"));
    }

    @Test
    void is_not_found_inside_a_word() {
        assertThat(CreditorReference.findAll("SURF18539007547034 RF19539007547034"))
                .isEmpty();
    }

    @Test
    void with_a_body_that_is_none_is_a_bug() {
        assertThatThrownBy(() -> CreditorReference.of("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CreditorReference.of("A".repeat(22))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_printed_in_groups_of_four() {
        assertThat(new CreditorReference("RF462026000123").formatted()).isEqualTo("RF46 2026 0001 23");
    }

    @Test
    void comes_back_from_print_and_catches_one_wrong_digit() {
        ManyCases.of(2_000, 4, random -> {
            var reference = CreditorReference.of(ManyCases.digits(random, random.nextInt(1, 22)));
            assertThat(CreditorReference.parse(reference.formatted())).contains(reference);
            assertThat(CreditorReference.findAll("for " + reference.formatted()))
                    .contains(reference);
            var wrong =
                    "RF" + ManyCases.withOneDigitWrong(random, reference.value().substring(2));
            assertThat(CreditorReference.parse(wrong)).as(wrong).isEmpty();
        });
    }
}
