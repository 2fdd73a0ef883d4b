package coop.genoot.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShowingAFaceTest {
    @Test
    void takes_the_first_letters_of_two_words() {
        assertThat(Brand.of("La Volière").letters()).isEqualTo("LV");
        assertThat(Brand.of("zilt").letters()).isEqualTo("Z");
        assertThat(Brand.of("Élan du Nord").letters()).isEqualTo("ÉD");
    }

    @Test
    void writes_with_the_ink_that_can_be_read_on_its_colour() {
        assertThat(Brand.of("a", "#fdc933").ink()).isEqualTo("#221530");
        assertThat(Brand.of("a", "#46205a").ink()).isEqualTo("#ffffff");
    }

    @Test
    void takes_no_colour_that_is_none() {
        assertThatThrownBy(() -> Brand.of("a", "url(evil)")).isInstanceOf(IllegalArgumentException.class);
    }
}
