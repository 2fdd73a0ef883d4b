package coop.genoot.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.common.Language;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfTest {
    private static final String PIXEL =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
                    + "YPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
    private static final String PAGE = """
            <!doctype html>
            <html><head><style>
              body { font-family: "Atkinson Hyperlegible Next", "Liberation Sans"; }
              h1 { font-family: "Bricolage Grotesque"; font-weight: 700; }
            </style></head><body>
              <h1>Factuur</h1>
              <p>Voor Łucja Ωmega: <b>€ 1.210,00</b> <i>inclusief btw</i></p>
              <p><img alt="merk" src="%s"/></p>
              <table><thead><tr><th scope="col">Wat</th></tr></thead><tbody><tr><td>Concert</td></tr></tbody></table>
            </body></html>
            """;

    private final Pdf pdf = new Pdf();

    @BeforeAll
    static void the_official_checker() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_A", "PDFUA_1"})
    void a_document_can_be_kept_for_decades_and_read_aloud(PDFAFlavour standard) throws Exception {
        var bytes = pdf.render(PAGE.formatted(PIXEL), text("Factuur 2026-1 & meer"));

        assertThat(failures(bytes, standard)).isEmpty();
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Factuur 2026-1 & meer");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(new PDFTextStripper().getText(document)).contains("Łucja Ωmega", "€ 1.210,00");
        }
    }

    @Test
    void nothing_is_fetched_from_outside_or_from_our_disk() throws Exception {
        for (var address : List.of("file:///etc/hostname", "http://127.0.0.1:1/logo.png", "/etc/hostname")) {
            try (var document = Loader.loadPDF(pdf.render(PAGE.formatted(address), text("No logo")))) {
                assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
            }
        }
    }

    @Test
    void a_page_that_is_not_well_formed_or_brings_entities_is_a_bug() {
        assertThatThrownBy(() -> pdf.render("<html><body><br></body></html>", text("Bad")))
                .isInstanceOf(IllegalArgumentException.class);
        var entity = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body>&x;</body></html>";
        assertThatThrownBy(() -> pdf.render(entity, text("Bad"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_page_gives_the_same_bytes_whenever_and_by_whomever_it_is_written() {
        var page = PAGE.formatted(PIXEL);
        var first = pdf.render(page, text("Factuur 2026-1"));

        assertThat(pdf.render(page, text("Factuur 2026-1"))).isEqualTo(first);
        assertThat(new Pdf().render(page, text("Factuur 2026-1"))).isEqualTo(first);
    }

    @Test
    void many_can_be_written_at_once() {
        var page = PAGE.formatted(PIXEL);
        var alone = pdf.render(page, text("Factuur 2026-1"));

        var together = IntStream.range(0, 24)
                .parallel()
                .mapToObj(_ -> pdf.render(page, text("Factuur 2026-1")))
                .toList();

        assertThat(together).allSatisfy(one -> assertThat(one).isEqualTo(alone));
    }

    private static PdfText text(String title) {
        return new PdfText(title, Language.NL, Instant.parse("2026-03-01T10:15:30.123Z"));
    }

    private static List<String> failures(byte[] bytes, PDFAFlavour standard) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), standard);
                var checker = Foundries.defaultInstance().createValidator(standard, false)) {
            return checker.validate(parser).getTestAssertions().stream()
                    .map(failure -> failure.getRuleId() + " " + failure.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
