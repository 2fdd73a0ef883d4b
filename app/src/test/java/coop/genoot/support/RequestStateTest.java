package coop.genoot.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole life of a request, to be read as a table; a dash is what may not be done. */
class RequestStateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            state    | take     | pass on  | send on  | update  | ask     | answer   | term     | close  | reply | merge  | separate
            RECEIVED | IN_HAND  | IN_HAND  | RECEIVED | IN_HAND | WAITING | ANSWERED | RECEIVED | CLOSED | RECEIVED | CLOSED | -
            IN_HAND  | IN_HAND  | IN_HAND  | RECEIVED | IN_HAND | WAITING | ANSWERED | IN_HAND  | CLOSED | IN_HAND | CLOSED | -
            WAITING  | WAITING  | WAITING  | RECEIVED | IN_HAND | WAITING | ANSWERED | -        | CLOSED | IN_HAND | CLOSED | -
            ANSWERED | ANSWERED | ANSWERED | RECEIVED | IN_HAND | WAITING | ANSWERED | -        | CLOSED | IN_HAND | CLOSED | -
            CLOSED   | -        | -        | -        | -       | -       | -        | -        | -      | IN_HAND | -      | IN_HAND
            """)
    void what_leads_where(org.junit.jupiter.params.aggregator.ArgumentsAccessor row) {
        var state = RequestState.valueOf(row.getString(0));
        var written = Arrays.stream(RequestVerb.values())
                .map(verb -> row.getString(verb.ordinal() + 1))
                .collect(Collectors.toList());

        assertThat(Arrays.stream(RequestVerb.values())
                        .map(verb -> state.after(verb).map(Enum::name).orElse("-")))
                .containsExactlyElementsOf(written);
    }
}
