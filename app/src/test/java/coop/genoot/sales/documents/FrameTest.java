package coop.genoot.sales.documents;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Rate;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.Unit;
import coop.genoot.sales.VatCategory;
import coop.genoot.sales.VatTreatment;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FrameTest {
    private static final VatTreatment USUAL = VatTreatment.standard(Rate.percent("20"));

    @Test
    void work_by_time_or_distance_is_a_service() {
        assertThat(frame(Unit.HOUR, Unit.DAY, Unit.KILOMETRE)).isEqualTo("S1");
    }

    @Test
    void what_is_weighed_is_goods() {
        assertThat(frame(Unit.KILOGRAM)).isEqualTo("B1");
    }

    @Test
    void hours_beside_what_is_weighed_are_both() {
        assertThat(frame(Unit.KILOGRAM, Unit.HOUR)).isEqualTo("M1");
    }

    @Test
    void a_piece_follows_the_other_lines_and_alone_is_a_service() {
        assertThat(frame(Unit.PIECE)).isEqualTo("S1");
        assertThat(frame(Unit.PIECE, Unit.KILOGRAM)).isEqualTo("B1");
        assertThat(frame(Unit.SQUARE_METRE, Unit.HOUR)).isEqualTo("S1");
    }

    @Test
    void vat_that_exists_for_goods_only_makes_goods_of_a_piece() {
        assertThat(Frame.of(java.util.List.of(line(1, Unit.PIECE, VatTreatment.without(VatCategory.K))))
                        .code())
                .isEqualTo("B1");
    }

    @Test
    void a_text_says_nothing_about_what_is_sold_and_an_option_left_out_neither() {
        var heading = DocumentLine.heading(1, "Apples");
        var apples = line(2, Unit.KILOGRAM, USUAL).asOptional(false);
        var work = line(3, Unit.HOUR, USUAL);

        assertThat(Frame.of(java.util.List.of(heading, apples, work)).code()).isEqualTo("S1");
    }

    @Test
    void the_last_invoice_after_a_deposit_says_so() {
        assertThat(Frame.of(java.util.List.of(line(1, Unit.HOUR, USUAL)))
                        .finalAfterDeposit()
                        .code())
                .isEqualTo("S4");
    }

    private static String frame(Unit... units) {
        return Frame.of(Arrays.stream(units)
                        .map(unit -> line(1, unit, USUAL))
                        .toList())
                .code();
    }

    private static DocumentLine line(int position, Unit unit, VatTreatment vat) {
        return DocumentLine.item(position, "Something", BigDecimal.ONE, unit, BigDecimal.TEN, vat);
    }
}
