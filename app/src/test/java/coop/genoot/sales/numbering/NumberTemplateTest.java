package coop.genoot.sales.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTemplateTest {
    @Test
    void writes_year_and_running_number_and_grows_past_its_width() {
        var template = new NumberTemplate("F{YY}/{NNN}");

        assertThat(template.number(2026, 7)).isEqualTo("F26/007");
        assertThat(template.number(2026, 12345)).isEqualTo("F26/12345");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{NNNN}", "{YYYY}", "F{YYYY}", "{YYYY}{NN}{NN}", "{YYYY} {NN}", "{YYYY}-{NN}é", "{YYYY}-{NN}7"})
    void is_not_taken_when_it_could_give_a_number_twice_or_cannot_be_carried(String text) {
        assertThat(NumberTemplate.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"{YYYY}-{NNNN},{YYYY}-{NNN},true", "{YYYY}-{NNNN},C{YYYY}-{NNNN},false", "20{YY}-{NN},{YYYY}-{NN},true"
    })
    void knows_when_two_series_could_meet(String one, String other, boolean clash) {
        assertThat(new NumberTemplate(one).mayClashWith(new NumberTemplate(other)))
                .isEqualTo(clash);
        assertThat(new NumberTemplate(other).mayClashWith(new NumberTemplate(one)))
                .isEqualTo(clash);
    }
}
