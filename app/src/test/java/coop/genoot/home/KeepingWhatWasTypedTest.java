package coop.genoot.home;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeepingWhatWasTypedTest {
    @Test
    void comes_back_exactly_as_it_was_typed() {
        var typed = Typed.from(Map.of("price", new String[] {" 12,5O "}, "days", new String[] {"mon", "tue"}));
        assertThat(typed.value("price")).isEqualTo(" 12,5O ");
        assertThat(typed.has("days", "tue")).isTrue();
        assertThat(typed.value("nothing")).isEmpty();
    }

    @Test
    void leaves_out_what_is_not_known() {
        var values = new HashMap<String, String>();
        values.put("name", null);
        assertThat(Typed.of(values).value("name")).isEmpty();
    }

    @Test
    void is_refused_with_the_message_at_its_field() {
        var typed = Typed.nothing().refusedFor(List.of(Problem.at("lines[2].price", "home.style.wrong-amount")));
        assertThat(typed.isRefused()).isTrue();
        assertThat(typed.problem("lines[2].price")).isPresent();
        assertThat(typed.problem("lines[1].price")).isEmpty();
    }

    @Test
    void is_described_by_its_message_and_its_hint() {
        var typed = Typed.nothing().refusedFor(List.of(Problem.at("lines[2].price", "home.style.wrong-amount")));
        assertThat(typed.describedBy("lines[2].price", "hint")).isEqualTo("lines-2-price-error lines-2-price-hint");
        assertThat(typed.describedBy("name", "hint")).isEqualTo("name-hint");
        assertThat(typed.describedBy("name", null)).isNull();
    }
}
