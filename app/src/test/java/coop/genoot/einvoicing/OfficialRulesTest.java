package coop.genoot.einvoicing;

import static coop.genoot.einvoicing.OfficialRules.Syntax.CII;
import static coop.genoot.einvoicing.OfficialRules.Syntax.UBL;
import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.einvoicing.TradeDocument.Profile;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OfficialRulesTest {
    private static final OfficialRules RULES = new OfficialRules();

    static TradeDocument[] documents() {
        return new TradeDocument[] {
            SampleDocuments.belgianInvoice(),
            SampleDocuments.reverseCharge(),
            SampleDocuments.creditNote(),
            SampleDocuments.deposit(),
            SampleDocuments.finalAfterDeposit(),
            SampleDocuments.frenchInvoice(),
            SampleDocuments.frenchCreditNote(),
            SampleDocuments.consumerInvoice()
        };
    }

    @ParameterizedTest
    @MethodSource("documents")
    void our_documents_break_no_rule_as_ubl(TradeDocument document) {
        assertThat(RULES.check(UblWriter.write(document), UBL, document.profile(), document.issuedOn()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void our_documents_break_no_rule_as_factur_x(TradeDocument document) {
        var inside = document.profile().isPeppol() ? document.as(Profile.EN16931) : document;

        assertThat(RULES.check(CiiWriter.write(inside), CII, inside.profile(), inside.issuedOn()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-11-20, 0002:732829320", "2025-08-24, 0002:732829320", "2025-08-25, 0225:732829320_VOLIERE"})
    void a_french_address_is_one_that_the_lists_of_the_day_know(LocalDate day, String expected) {
        assertThat(Party.Identifier.frenchAddress("732829320_VOLIERE").onTheNetworkOf(day))
                .hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-20, openpeppol/2024.11",
        "2025-08-24, openpeppol/2024.11",
        "2025-08-25, openpeppol/2025.5",
        "2026-02-23, openpeppol/2025.11",
        "2026-08-23, openpeppol/2025.11",
        "2026-08-24, openpeppol/2026.5",
        "2027-01-01, openpeppol/2026.5"
    })
    void the_date_of_the_document_chooses_the_release(LocalDate on, String release) {
        assertThat(OfficialRules.files(UBL, Profile.PEPPOL, on))
                .hasSize(2)
                .last()
                .asString()
                .startsWith(release);
    }

    @Test
    void every_release_has_its_files_and_compiles() {
        for (var on : new LocalDate[] {LocalDate.of(2025, 3, 1), LocalDate.of(2025, 9, 1), LocalDate.of(2026, 3, 1)}) {
            var document = SampleDocuments.belgianInvoice();
            assertThat(RULES.check(UblWriter.write(document), UBL, Profile.PEPPOL, on))
                    .isEmpty();
            var inside = CiiWriter.write(document.as(Profile.EN16931));
            assertThat(RULES.check(inside, CII, Profile.EN16931, on)).isEmpty();
        }
    }
}
