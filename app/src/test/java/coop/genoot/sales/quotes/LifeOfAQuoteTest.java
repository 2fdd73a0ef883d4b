package coop.genoot.sales.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.sales.quotes.QuoteVerb.By;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LifeOfAQuoteTest {
    /** Every state with every step that can be taken from it, who takes it, and where it leads. */
    private static final String TABLE = """
            SENT           ACCEPT    CLIENT   ACCEPTED
            SENT           ACCEPT    MANAGER  ACCEPTED
            SENT           EXPIRE    HOUSE    EXPIRED
            SENT           REFUSE    CLIENT   REFUSED
            SENT           REFUSE    MANAGER  REFUSED
            SENT           WITHDRAW  MANAGER  WITHDRAWN
            ACCEPTED       FINISH    MANAGER  DONE
            ACCEPTED       START     MANAGER  IN_PRODUCTION
            IN_PRODUCTION  FINISH    MANAGER  DONE
            """;

    @Test
    void the_whole_table_of_states_steps_and_people() {
        assertThat(printed()).isEqualTo(TABLE);
    }

    @Test
    void refused_expired_withdrawn_and_done_are_the_ends() {
        assertThat(printed()).doesNotContain("REFUSED  ", "EXPIRED  ", "WITHDRAWN  ", "DONE  ");
    }

    private static String printed() {
        return Arrays.stream(QuoteStatus.values())
                .map(status -> Arrays.stream(QuoteVerb.values())
                        .flatMap(verb -> Arrays.stream(By.values())
                                .flatMap(by -> status.after(verb, by).stream()
                                        .map(to -> "%-13s  %-8s  %-7s  %s\n".formatted(status, verb, by, to))))
                        .sorted()
                        .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}
