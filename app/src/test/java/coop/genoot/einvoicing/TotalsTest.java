package coop.genoot.einvoicing;

import static coop.genoot.common.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.einvoicing.TradeDocument.Adjustment;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TotalsTest {
    private static final Money NOTHING = Money.noEuros();

    @Test
    void vat_is_rounded_once_per_rate_and_never_per_line() {
        var lines = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> SampleDocuments.line("" + i, "Koffie", "1", "C62", "0.12", SampleDocuments.BELGIAN_VAT))
                .toList();

        var vat = VatBreakdown.of(lines, List.of());

        // Per line it would be 3 × 0.03 = 0.09; on the total 0.36 × 21 % is 0.0756.
        assertThat(vat).singleElement().extracting(VatBreakdown::amount).isEqualTo(euros("0.08"));
    }

    @Test
    void discounts_and_surcharges_of_the_document_count_in_the_base_of_their_rate() {
        var six = Vat.standard(Rate.percent("6"));
        var lines = List.of(
                SampleDocuments.line("1", "Ontwerp", "1", "C62", "100", SampleDocuments.BELGIAN_VAT),
                SampleDocuments.line("2", "Boek", "1", "C62", "50", six));
        var adjustments = List.of(
                new Adjustment(false, euros("10.00"), "Korting", SampleDocuments.BELGIAN_VAT),
                new Adjustment(true, euros("5.00"), "Verzending", six));

        var vat = VatBreakdown.of(lines, adjustments);
        var totals = Totals.of(lines, adjustments, vat, euros("20.00"), euros("0.01"));

        assertThat(vat).extracting(VatBreakdown::base).containsExactly(euros("90.00"), euros("55.00"));
        assertThat(totals)
                .isEqualTo(new Totals(
                        euros("150.00"),
                        euros("10.00"),
                        euros("5.00"),
                        euros("145.00"),
                        euros("22.20"),
                        euros("167.20"),
                        euros("20.00"),
                        euros("0.01"),
                        euros("147.21")));
    }

    @Test
    void half_a_cent_goes_up_also_below_zero() {
        var one = new BigDecimal("1");

        assertThat(TradeLine.net(one, new BigDecimal("0.125"), one, List.of(), NOTHING))
                .isEqualTo(euros("0.13"));
        assertThat(TradeLine.net(one.negate(), new BigDecimal("0.125"), one, List.of(), NOTHING))
                .isEqualTo(euros("-0.13"));
    }

    @Test
    void a_price_may_be_for_more_than_one_unit() {
        var net = TradeLine.net(new BigDecimal("250"), new BigDecimal("12"), new BigDecimal("100"), List.of(), NOTHING);

        assertThat(net).isEqualTo(euros("30.00"));
    }
}
