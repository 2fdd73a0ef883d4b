package coop.genoot.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredCommunicationTest {
    private static final StructuredCommunication COMMUNICATION = StructuredCommunication.of(2026000123);

    @ParameterizedTest
    @CsvSource({
        "1, +++000/0000/00101+++", "97, +++000/0000/09797+++", "2026000123, +++202/6000/12320+++",
        "909337554, +++090/9337/55493+++", "0, +++000/0000/00097+++", "9999999999, +++999/9999/99948+++"
    })
    void carries_a_number_and_its_check(long number, String printed) {
        var communication = StructuredCommunication.of(number);
        assertThat(communication.formatted()).isEqualTo(printed);
        assertThat(communication.number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "202600012320",
                "+++202/6000/12320+++",
                "***202/6000/12320***",
                " 202 6000 12320 ",
                "202.6000.12320",
                "+++ 202 / 6000 / 12320 +++",
                "202-6000-12320",
                "+++202/6000\n/12320+++"
            })
    void is_read_with_or_without_its_frame(String typed) {
        assertThat(StructuredCommunication.parse(typed)).contains(COMMUNICATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "202600012321", "20260001232", "2026000123200", "20260001232O", "+++///+++", "٢٠٢٦٠٠٠١٢٣٢٠"})
    void is_not_taken_when_it_is_none(String typed) {
        assertThat(StructuredCommunication.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PAIEMENT FACTURE +++202/6000/12320+++ MERCI",
                "betaling 202600012320, dank u",
                "ref:***202/6000/12320***.",
                "fact 12 202600012320",
                "202/6000/1232 0 van Jan",
                "+++202/60\n00/12320+++",
                "van 0478 12 34 56: 202 6000 12320",
                "BE68539007547034 / 202600012320"
            })
    void is_found_in_what_people_and_banks_write(String text) {
        assertThat(StructuredCommunication.find(text)).contains(COMMUNICATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no number here", "factuur 2026-0123", "1202600012320", "2026000123204", "202600012321"})
    void is_not_found_where_there_is_none(String text) {
        assertThat(StructuredCommunication.find(text)).isEmpty();
    }

    @Test
    void is_found_each_time_when_one_transfer_pays_several() {
        var other = StructuredCommunication.of(2026000124);
        assertThat(StructuredCommunication.findAll(
                        "invoices " + COMMUNICATION + " and " + other + " and again " + COMMUNICATION.digits()))
                .containsExactly(COMMUNICATION, other);
    }

    @Test
    void of_more_than_ten_digits_is_a_bug() {
        assertThatThrownBy(() -> StructuredCommunication.of(10_000_000_000L))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StructuredCommunication.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StructuredCommunication("+++202/6000/12320+++"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comes_back_from_print_and_catches_one_wrong_digit() {
        ManyCases.of(2_000, 3, random -> {
            var communication = StructuredCommunication.of(random.nextLong(10_000_000_000L));
            assertThat(StructuredCommunication.parse(communication.formatted())).contains(communication);
            assertThat(StructuredCommunication.find("x" + communication + "y")).contains(communication);
            var wrong = ManyCases.withOneDigitWrong(random, communication.digits());
            assertThat(StructuredCommunication.parse(wrong)).as(wrong).isEmpty();
        });
    }
}
