package coop.genoot.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddingUpLinesTest {
    private static final VatTreatment TWENTY_ONE = VatTreatment.standard(Rate.percent("21"));

    @Test
    void each_line_is_rounded_half_up_and_vat_is_taken_on_the_sum_only() {
        var totals = Totals.of(List.of(item("0.5", "244.79"), item("3", "0.0350")));

        assertThat(totals.net()).isEqualTo(Money.euros("122.51"));
        assertThat(totals.vatAmount()).isEqualTo(Money.euros("25.73"));
        assertThat(totals.total()).isEqualTo(Money.euros("148.24"));
    }

    @Test
    void a_discount_is_rounded_by_itself_and_taken_off() {
        assertThat(item("1", "99.99").discountedBy(Rate.percent("12.5")).net()).isEqualTo(Money.euros("87.49"));
    }

    @Test
    void what_the_client_left_out_does_not_count() {
        var totals = Totals.of(List.of(
                item("1", "100"),
                item("1", "50").asOptional(false),
                item("1", "7").asOptional(true)));

        assertThat(totals.net()).isEqualTo(Money.euros("107.00"));
    }

    @Test
    void texts_and_headings_have_no_amounts() {
        var totals = Totals.of(List.of(DocumentLine.heading(1, "Phase 1"), DocumentLine.text(2, "As agreed")));

        assertThat(totals.vat()).isEmpty();
        assertThat(totals.total()).isEqualTo(Money.noEuros());
    }

    @Test
    void each_rate_has_its_own_sum_the_highest_first() {
        var six = DocumentLine.item(
                2, "book", BigDecimal.TEN, Unit.PIECE, new BigDecimal("12"), VatTreatment.standard(Rate.percent("6")));

        assertThat(Totals.of(List.of(six, item("1", "10"))).vat())
                .extracting(sum -> sum.vat().code())
                .containsExactly("S:21", "S:6");
    }

    @Test
    void a_price_is_never_negative() {
        assertThatThrownBy(() -> item("1", "-5")).isInstanceOf(IllegalArgumentException.class);
    }

    private static DocumentLine item(String quantity, String price) {
        return DocumentLine.item(1, "work", new BigDecimal(quantity), Unit.HOUR, new BigDecimal(price), TWENTY_ONE);
    }
}
