package coop.genoot.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourTest {
    private static final Random SEEDED = new Random(20_261_127);

    @ParameterizedTest
    @CsvSource({"#46205a, #ffffff", "#fdc933, #221530", "#ffffff, #221530", "#000000, #ffffff", "#787878, #000000"})
    void letters_on_a_colour_are_light_or_dark_whichever_can_be_read(String colour, String letters) {
        assertThat(new Colour(colour).ink()).isEqualTo(new Colour(letters));
    }

    @Test
    void letters_can_be_read_on_any_colour_and_on_white_paper() {
        for (int i = 0; i < 10_000; i++) {
            var colour = new Colour("#%06x".formatted(SEEDED.nextInt(0x1000000)));
            assertThat(colour.contrastWith(colour.ink())).as(colour.hex()).isGreaterThanOrEqualTo(4.5);
            assertThat(Colour.WHITE.contrastWith(colour.asLetters())).as(colour.hex()).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void what_is_no_colour_is_the_other_one() {
        assertThat(Colour.of("red;}", Colour.INK)).isEqualTo(Colour.INK);
        assertThat(Colour.of(" #FF5A36 ", Colour.INK)).isEqualTo(new Colour("#ff5a36"));
    }
}
