package coop.genoot.sales;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.Problem;
import coop.genoot.common.Rate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingTypedLinesTest {
    private static final List<Rate> RATES = List.of(Rate.percent("21"), Rate.percent("6"));

    @Test
    void numbers_are_read_in_the_language_of_the_reader() {
        var typed = row(0, "Lichtplan", "1,5", "1.260,00", "S:21");

        assertThat(TypedLines.parse(typed, Language.NL, RATES).lines())
                .singleElement()
                .extracting(DocumentLine::net)
                .isEqualTo(Money.euros("1890.00"));
    }

    @Test
    void every_problem_comes_at_once_and_at_its_field() {
        var typed = row(0, "", "x", "12", "S:21");
        typed.putAll(row(3, "Build", "1", "", "S:7"));

        assertThat(TypedLines.parse(typed, Language.EN, RATES).problems())
                .extracting(Problem::field, Problem::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("lines[0].description", "sales.line.description-missing"),
                        org.assertj.core.groups.Tuple.tuple("lines[0].quantity", "sales.line.quantity-unreadable"),
                        org.assertj.core.groups.Tuple.tuple("lines[3].price", "sales.line.price-missing"),
                        org.assertj.core.groups.Tuple.tuple("lines[3].vat", "sales.line.vat-unknown"));
    }

    @Test
    void blank_rows_are_passed_over_and_the_others_keep_their_order() {
        var typed = row(2, "Second", "1", "20", "AE");
        typed.putAll(row(1, "", "", "", "S:21"));
        typed.putAll(row(0, "First", "", "10", "S:6"));

        assertThat(TypedLines.parse(typed, Language.EN, RATES).lines())
                .extracting(DocumentLine::position, DocumentLine::description)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "First"),
                        org.assertj.core.groups.Tuple.tuple(2, "Second"));
    }

    @Test
    void a_negative_price_gives_something_back() {
        assertThat(TypedLines.parse(row(0, "Rebate", "2", "-15", "S:21"), Language.EN, RATES)
                        .lines())
                .singleElement()
                .extracting(DocumentLine::net)
                .isEqualTo(Money.euros("-30.00"));
    }

    @Test
    void a_document_that_sells_nothing_is_a_problem() {
        assertThat(TypedLines.parse(
                                Map.of("lines[0].kind", "text", "lines[0].description", "Hello"), Language.EN, RATES)
                        .problems())
                .extracting(Problem::key)
                .containsExactly("sales.line.none");
    }

    @Test
    void a_price_finer_than_four_decimals_is_not_rounded_in_silence() {
        assertThat(TypedLines.parse(row(0, "Km", "1", "0.12345", "S:21"), Language.EN, RATES)
                        .problems())
                .containsExactly(Problem.at("lines[0].price", "sales.line.too-fine", 4));
    }

    private static Map<String, String> row(int index, String description, String quantity, String price, String vat) {
        var row = "lines[" + index + "].";
        return new HashMap<>(Map.of(
                row + "kind",
                "item",
                row + "description",
                description,
                row + "quantity",
                quantity,
                row + "unit",
                "DAY",
                row + "price",
                price,
                row + "vat",
                vat));
    }
}
