package coop.genoot.einvoicing;

import static coop.genoot.common.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Country;
import coop.genoot.common.Rate;
import coop.genoot.einvoicing.Party.Address;
import coop.genoot.einvoicing.TradeDocument.Note;
import coop.genoot.einvoicing.TradeDocument.References;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlainWordsTest {
    private static final EInvoicing EINVOICING = new EInvoicing(new OfficialRules());

    @Test
    void a_client_without_electronic_address_is_told_at_that_field() {
        var client = client("0202239951", "BE0202239951", null);

        assertThat(fieldsOf(with(SampleDocuments.belgianInvoice(), client)))
                .containsExactly("client.electronicAddress einvoicing.rule.client-electronic-address");
    }

    @Test
    void a_wrong_enterprise_number_is_told_at_that_field() {
        var client = client("0202239952", "BE0202239951", Party.Identifier.belgianEnterprise("0202239951"));

        assertThat(fieldsOf(with(SampleDocuments.belgianInvoice(), client)))
                .containsExactly("client.companyNumber einvoicing.rule.client-company-number-form");
    }

    @Test
    void a_vat_number_without_its_country_is_told_at_that_field() {
        var client = client("0202239951", "0202239951", Party.Identifier.belgianEnterprise("0202239951"));

        assertThat(fieldsOf(with(SampleDocuments.belgianInvoice(), client)))
                .containsExactly("client.vatNumber einvoicing.rule.client-vat-number-form");
    }

    @Test
    void reverse_charge_asks_for_the_clients_numbers() {
        var client = new Party(
                "Jan",
                null,
                List.of(),
                null,
                null,
                null,
                Party.Identifier.belgianEnterprise("0202239951"),
                Address.of("Dorp 1", "9000", "Gent", Country.BELGIUM),
                null);

        assertThat(fieldsOf(with(SampleDocuments.reverseCharge(), client)))
                .contains("client.vatNumber einvoicing.rule.client-vat-number");
    }

    @Test
    void peppol_needs_a_reference_of_the_buyer() {
        var without = SampleDocuments.with(
                SampleDocuments.belgianInvoice(), null, new References(null, null, null, List.of()), null, null, null);

        assertThat(fieldsOf(without)).containsExactly("buyerReference einvoicing.rule.buyer-reference");
    }

    @Test
    void a_line_without_words_is_told_at_that_line() {
        var lines = List.of(
                SampleDocuments.line("1", "Ontwerp", "1", "C62", "100", SampleDocuments.BELGIAN_VAT),
                SampleDocuments.line("2", " ", "1", "C62", "200", SampleDocuments.BELGIAN_VAT));
        var findings = EINVOICING.check(SampleDocuments.with(SampleDocuments.deposit(), null, null, lines, null, null));

        assertThat(findings)
                .filteredOn(it -> it.field().equals("lines[1].name"))
                .singleElement()
                .satisfies(it -> assertThat(it.values()).containsExactly(2));
    }

    @Test
    void vat_left_out_without_a_reason_is_told_at_the_line_that_does_so() {
        var exempt = Vat.without(Vat.Category.EXEMPT, null, null);
        var lines = List.of(
                SampleDocuments.line("1", "Ontwerp", "1", "C62", "100", SampleDocuments.BELGIAN_VAT),
                SampleDocuments.line("2", "Les", "1", "C62", "200", exempt));
        var it = SampleDocuments.deposit();

        assertThat(fieldsOf(SampleDocuments.document(
                        it.kind(),
                        it.profile(),
                        it.number(),
                        it.seller(),
                        it.buyer(),
                        lines,
                        List.of(),
                        List.of(),
                        SampleDocuments.NOTHING)))
                .containsExactly("lines[1].vat einvoicing.rule.exemption-reason");
    }

    @Test
    void a_total_that_does_not_add_up_is_caught() {
        var it = SampleDocuments.deposit().totals();
        var wrong = new Totals(
                it.lines(),
                it.allowances(),
                it.charges(),
                it.withoutVat(),
                it.vat(),
                it.withVat().plus(euros("1.00")),
                it.prepaid(),
                it.rounding(),
                it.payable());
        var findings = EINVOICING.check(SampleDocuments.with(SampleDocuments.deposit(), null, null, null, wrong, null));

        assertThat(findings).singleElement().satisfies(found -> {
            assertThat(found.key()).isEqualTo("einvoicing.rule.totals");
            assertThat(found.blocking()).isTrue();
            assertThat(found.rule()).isIn("BR-CO-15", "BR-CO-16");
        });
    }

    @Test
    void french_law_asks_for_its_three_notes_and_its_addresses() {
        var plain = SampleDocuments.with(
                SampleDocuments.frenchInvoice(), null, null, null, null, List.of(new Note(Note.TREATMENT, "B2B")));

        assertThat(fieldsOf(plain)).containsExactly("notes einvoicing.rule.notes-french");
        assertThat(EINVOICING.check(plain)).allMatch(Finding::blocking);
    }

    @Test
    void a_french_client_needs_siren_and_french_address() {
        var client = new Party(
                "Théâtre",
                null,
                List.of(),
                null,
                "FR83404833048",
                null,
                null,
                Address.of("1 place", "75009", "Paris", Country.FRANCE),
                null);

        assertThat(fieldsOf(with(SampleDocuments.frenchInvoice(), client)))
                .contains(
                        "client.companyNumber einvoicing.rule.client-company-number",
                        "client.electronicAddress einvoicing.rule.client-electronic-address");
    }

    @Test
    void a_belgian_rate_is_refused_in_france() {
        var lines = List.of(SampleDocuments.line("1", "Lumière", "1", "DAY", "380", Vat.standard(Rate.percent("21"))));
        var it = SampleDocuments.frenchInvoice();
        var document = SampleDocuments.document(
                it.kind(),
                it.profile(),
                it.number(),
                it.seller(),
                it.buyer(),
                lines,
                List.of(),
                List.of(),
                SampleDocuments.NOTHING);

        assertThat(fieldsOf(document)).containsExactly("lines[0].vat einvoicing.rule.line-vat");
    }

    @Test
    void a_rule_nobody_foresaw_shows_its_own_words() {
        var violation = new Violation("BR-XX-99", true, "/Invoice[1]", "[BR-XX-99]-Something\n new.");

        assertThat(PlainWords.of(List.of(violation), SampleDocuments.deposit()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.key()).isEqualTo("einvoicing.rule.other");
                    assertThat(it.values()).containsExactly("BR-XX-99", "[BR-XX-99]-Something new.");
                });
    }

    private static List<String> fieldsOf(TradeDocument document) {
        return EINVOICING.check(document).stream()
                .map(it -> it.field() + " " + it.key())
                .toList();
    }

    private static TradeDocument with(TradeDocument document, Party client) {
        return SampleDocuments.with(document, client, null, null, null, null);
    }

    private static Party client(String number, String vatNumber, Party.@Nullable Identifier electronicAddress) {
        return new Party(
                "De Hopduvel",
                null,
                List.of(),
                Party.Identifier.belgianEnterprise(number),
                vatNumber,
                null,
                electronicAddress,
                Address.of("Dorp 1", "9000", "Gent", Country.BELGIUM),
                null);
    }
}
