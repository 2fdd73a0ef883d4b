package coop.genoot.einvoicing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Country;
import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.einvoicing.TradeDocument.Adjustment;
import coop.genoot.einvoicing.TradeDocument.Days;
import coop.genoot.einvoicing.TradeDocument.Delivery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    static TradeDocument[] documents() {
        return new TradeDocument[] {
            SampleDocuments.belgianInvoice(),
            SampleDocuments.reverseCharge(),
            SampleDocuments.creditNote(),
            SampleDocuments.deposit(),
            SampleDocuments.finalAfterDeposit(),
            SampleDocuments.frenchInvoice(),
            SampleDocuments.frenchCreditNote(),
            SampleDocuments.consumerInvoice(),
            everything()
        };
    }

    @ParameterizedTest
    @MethodSource("documents")
    void what_is_written_as_ubl_is_read_back_the_same(TradeDocument document) {
        assertThat(UblReader.read(XmlNode.root(UblWriter.write(document)))).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void what_is_written_as_cii_is_read_back_the_same(TradeDocument document) {
        assertThat(CiiReader.read(XmlNode.root(CiiWriter.write(document)))).isEqualTo(document);
    }

    @Test
    void a_control_character_cannot_break_the_file() {
        var line = SampleDocuments.line("1", "Etiket\u0000 & <b>\u000B", "1", "C62", "1", SampleDocuments.BELGIAN_VAT);
        var document = SampleDocuments.with(SampleDocuments.deposit(), null, null, List.of(line), null, null);

        var read = UblReader.read(XmlNode.root(UblWriter.write(document)));

        assertThat(read.lines().getFirst().name()).isEqualTo("Etiket  & <b>");
    }

    /**
     * Every part that may be absent is present: delivery abroad, line discount, price per hundred, rounding, already
     * paid.
     */
    private static TradeDocument everything() {
        var exempt = Vat.without(Vat.Category.INTRA_COMMUNITY, "VATEX-EU-IC", "Intracommunautaire levering");
        var reduced = Vat.standard(Rate.percent("5.5"));
        var discount = List.of(
                new Adjustment(false, Money.euros("2.50"), "Staffelkorting", null),
                new Adjustment(true, Money.euros("1.00"), "Spoed", null));
        var quantity = new BigDecimal("250");
        var price = new BigDecimal("12.3456");
        var base = new BigDecimal("100");
        var net = TradeLine.net(quantity, price, base, discount, SampleDocuments.NOTHING);
        var days = new Days(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 15));
        var first = new TradeLine(
                "A1", "Let op", "Bierviltjes", "Met logo", quantity, "C62", price, base, discount, net, exempt, days);
        var second = SampleDocuments.line("A2", "Glas", "0.125", "C62", "20.00", reduced);
        var adjustments = List.of(new Adjustment(true, Money.euros("9.90"), "Verzending", reduced));
        var lines = List.of(first, second);
        var vat = VatBreakdown.of(lines, adjustments);
        var it = SampleDocuments.belgianInvoice();
        var to = Party.Address.of("12 rue Neuve", "59000", "Lille", Country.FRANCE);
        return new TradeDocument(
                it.kind(),
                it.profile(),
                it.number(),
                it.issuedOn(),
                it.dueOn(),
                it.currency(),
                it.notes(),
                it.references(),
                it.seller(),
                it.buyer(),
                new Delivery(LocalDate.of(2026, 10, 30), to),
                it.period(),
                it.payment(),
                it.paymentTerms(),
                adjustments,
                vat,
                Totals.of(lines, adjustments, vat, Money.euros("5.00"), Money.euros("0.02")),
                lines,
                it.attachments());
    }
}
