package coop.genoot.sales.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.Problem;
import coop.genoot.common.Rate;
import coop.genoot.sales.Client;
import coop.genoot.sales.ClientSamples;
import coop.genoot.sales.DocumentLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingATypedQuoteTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Set<Rate> RATES = Set.of(Rate.percent("21"), Rate.percent("6"));
    private static final Client FESTIVAL =
            ClientSamples.festivalOf(new EntityId(new UUID(0, 1)), new ActivityId(new UUID(0, 2)));

    @Test
    void a_quote_takes_language_and_mail_of_the_client_unless_others_are_typed() {
        assertThat(read(Map.of()).language()).isEqualTo(Language.NL);
        assertThat(read(Map.of()).mail()).isEqualTo("zee@example.com");
        assertThat(read(Map.of("language", "fr", "mail", "boss@example.com")).language())
                .isEqualTo(Language.FR);
        assertThat(read(Map.of("mail", "boss@example.com")).mail()).isEqualTo("boss@example.com");
    }

    @Test
    void an_option_is_not_taken_until_the_client_takes_it() {
        assertThat(read(Map.of()).lines())
                .filteredOn(DocumentLine::optional)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.description()).isEqualTo("Rookmachine");
                    assertThat(line.chosen()).isFalse();
                });
    }

    @Test
    void with_free_choice_every_item_may_be_left_out_and_is_taken_at_first() {
        var items = read(Map.of("freeChoice", "true")).lines().stream().filter(DocumentLine::isItem);

        assertThat(items)
                .extracting(DocumentLine::optional, DocumentLine::chosen)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(true, true),
                        org.assertj.core.groups.Tuple.tuple(true, true),
                        org.assertj.core.groups.Tuple.tuple(true, false));
    }

    @ParameterizedTest
    @CsvSource({"30, 1", "30 + 20, 2", "30+20, 2", "'33,33', 1", "50 %, 1", "'', 0", "30;30;30, 3"})
    void deposits_are_read_as_people_type_them(String typed, int number) {
        assertThat(read(Map.of("deposits", typed)).deposits()).hasSize(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "60 + 40", "0", "-10", "half", "1+1+1+1+1+1+1", "12,345"})
    void deposits_that_leave_no_rest_or_cannot_be_read_are_refused(String typed) {
        assertThat(problems(Map.of("deposits", typed)))
                .containsExactly(Problem.at("deposits", "sales.quote.problem.deposits"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', sales.quote.problem.valid-until",
        "31/12/2026, sales.quote.problem.valid-until",
        "2026-11-20, sales.quote.problem.valid-until-past",
        "2029-01-01, sales.quote.problem.valid-until-far"
    })
    void the_last_day_is_a_day_from_today_on(String typed, String key) {
        assertThat(problems(Map.of("validUntil", typed))).containsExactly(Problem.at("validUntil", key));
    }

    @Test
    void the_same_day_is_still_fine() {
        assertThat(read(Map.of("validUntil", "2026-11-21")).validUntil()).isEqualTo(TODAY);
    }

    @Test
    void all_problems_are_told_at_once_with_those_of_the_lines() {
        var fields = QuoteSamples.lightPlan("", Map.of("validUntil", "", "lines[0].price", "much", "deposits", "100"));
        var reading = new QuoteReading(fields, Language.NL, TODAY);
        var invalid = catchThrowableOfType(Invalid.class, () -> reading.read(Optional.empty(), List.of(), RATES));

        assertThat(invalid.problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("client", "validUntil", "lines[0].price", "deposits");
    }

    @Test
    void what_is_wrong_with_a_new_client_stands_in_the_place_of_a_missing_client() {
        var wrong = Problem.at("newClient.name", "sales.client.problem.needed");
        var reading = new QuoteReading(QuoteSamples.lightPlan(""), Language.NL, TODAY);
        var invalid = catchThrowableOfType(Invalid.class, () -> reading.read(Optional.empty(), List.of(wrong), RATES));

        assertThat(invalid.problems()).containsExactly(wrong);
    }

    @Test
    void a_rate_that_the_country_does_not_have_is_refused_at_its_line() {
        assertThat(problems(Map.of("lines[1].vat", "S:19")))
                .extracting(Problem::field)
                .containsExactly("lines[1].vat");
    }

    @Test
    void a_quote_of_nothing_is_refused() {
        assertThat(problems(Map.of("lines[0].price", "0", "lines[1].price", "0", "lines[2].price", "0")))
                .containsExactly(Problem.at("lines[0].price", "sales.quote.problem.nothing"));
    }

    @Test
    void mail_that_is_none_is_refused() {
        assertThat(problems(Map.of("mail", "zee"))).containsExactly(Problem.at("mail", "sales.client.problem.mail"));
    }

    private static QuoteContent read(Map<String, String> otherwise) {
        var fields = QuoteSamples.lightPlan("", otherwise);
        return new QuoteReading(fields, Language.NL, TODAY).read(Optional.of(FESTIVAL), List.of(), RATES);
    }

    private static List<Problem> problems(Map<String, String> otherwise) {
        return catchThrowableOfType(Invalid.class, () -> read(otherwise)).problems();
    }
}
