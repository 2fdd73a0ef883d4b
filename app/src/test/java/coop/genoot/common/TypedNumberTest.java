package coop.genoot.common;

import static coop.genoot.common.Language.EN;
import static coop.genoot.common.Language.FR;
import static coop.genoot.common.Language.NL;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.NumberFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234,50      | 1234.50
            1 234,50      | 1234.50
            1,234.50      | 1234.50
            1 234.50      | 1234.50
            1'234.50      | 1234.50
            12,5          | 12.5
            12.5          | 12.5
            1234,5        | 1234.5
            1234.567      | 1234.567
            1.234.567     | 1234567
            1,234,567     | 1234567
            1.234.567,891 | 1234567.891
            1 234         | 1234
            0,125         | 0.125
            0.125         | 0.125
            ,5            | 0.5
            12,           | 12
            007           | 7
            -12,50        | -12.50
            −12,50        | -12.50
            +3            | 3
            € 12,50       | 12.50
            12,50 EUR     | 12.50
            0             | 0
            """)
    void is_read_the_same_in_every_language_when_it_can_mean_one_thing_only(String typed, BigDecimal meant) {
        for (var language : Language.values())
            assertThat(TypedNumber.parse(typed, language).orElseThrow())
                    .as("%s in %s", typed, language)
                    .isEqualByComparingTo(meant);
    }

    @Test
    void with_one_mark_before_three_digits_follows_the_language() {
        assertThat(TypedNumber.parse("1.234", NL)).contains(new BigDecimal("1234"));
        assertThat(TypedNumber.parse("1.234", EN)).contains(new BigDecimal("1.234"));
        assertThat(TypedNumber.parse("1,234", NL)).contains(new BigDecimal("1.234"));
        assertThat(TypedNumber.parse("1,234", FR)).contains(new BigDecimal("1.234"));
        assertThat(TypedNumber.parse("1,234", EN)).contains(new BigDecimal("1234"));
    }

    @Test
    void with_a_point_before_three_digits_is_not_guessed_in_french() {
        assertThat(TypedNumber.parse("1.234", FR)).isEmpty();
        assertThat(TypedNumber.parse("12.34", FR)).contains(new BigDecimal("12.34"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "12,3,4",
                "1.23.456",
                "12 50",
                "1 23",
                "1,2.3,4",
                "1.234,56,7",
                "0.123.456",
                "--5",
                "5-",
                "1e3",
                "١٢",
                ",",
                ".",
                "1..2",
                "1,,2",
                "NaN",
                "Infinity",
                "0x10",
                "1.234.56",
                "1 234 56",
                "$5",
                "1 234,567.89"
            })
    void is_not_taken_when_it_is_none(String typed) {
        for (var language : Language.values())
            assertThat(TypedNumber.parse(typed, language))
                    .as("%s in %s", typed, language)
                    .isEmpty();
    }

    @Test
    void as_an_amount_has_cents_and_no_less() {
        assertThat(TypedNumber.euros("1.234,5", NL)).contains(Money.euros("1234.50"));
        assertThat(TypedNumber.euros("12,500", NL)).contains(Money.euros("12.50"));
        assertThat(TypedNumber.euros("100", NL)).contains(Money.euros("100.00"));
        assertThat(TypedNumber.euros("12,505", NL)).isEmpty();
        assertThat(TypedNumber.euros("9".repeat(14), NL)).isEmpty();
    }

    @Test
    void of_absurd_length_is_not_taken() {
        assertThat(TypedNumber.parse("1".repeat(41), NL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void comes_back_from_how_the_language_prints_it(Language language) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(2);
        ManyCases.of(2_000, 8, random -> {
            var number = BigDecimal.valueOf(random.nextLong(-100_000_000_000L, 100_000_000_000L), 2);
            var printed = format.format(number);
            assertThat(TypedNumber.parse(printed, language).orElseThrow())
                    .as(printed)
                    .isEqualByComparingTo(number);
        });
    }
}
