package coop.genoot.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BicTest {
    @Test
    void of_a_head_office_has_one_form() {
        assertThat(Bic.parse("gebabebb")).contains(new Bic("GEBABEBB"));
        assertThat(Bic.parse("GEBA BE BB XXX")).contains(new Bic("GEBABEBB"));
        assertThatThrownBy(() -> new Bic("GEBABEBBXXX")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_a_branch_keeps_its_branch() {
        assertThat(Bic.parse("GEBABEBB36A")).contains(new Bic("GEBABEBB36A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GEBA", "GEBABEB", "GEBABEBB1", "GEBAXQBB", "GEBA12BB", "GEBABEBB36AB", "GÉBABEBB"})
    void is_not_taken_in_another_shape_or_without_a_country(String typed) {
        assertThat(Bic.parse(typed)).isEmpty();
    }
}
