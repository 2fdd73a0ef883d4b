package coop.genoot.einvoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class FacturXTest {
    private static final EInvoicing EINVOICING = new EInvoicing(new OfficialRules());

    @BeforeAll
    static void startTheOfficialChecker() {
        VeraGreenfieldFoundryProvider.initialise();
        XRLog.setLoggingEnabled(false);
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_A", "PDFUA_1"})
    void the_pdf_stays_archivable_and_accessible_with_the_invoice_inside(PDFAFlavour standard) throws Exception {
        var pdf = EINVOICING.toFacturX(SampleDocuments.frenchInvoice(), taggedPdf());

        assertThat(failures(pdf, standard)).isEmpty();
    }

    @Test
    void the_checker_does_ring_on_a_pdf_that_is_not_archivable() throws Exception {
        try (var plain = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            plain.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            plain.save(out);

            assertThat(failures(out.toByteArray(), PDFAFlavour.PDFA_3_A)).isNotEmpty();
        }
    }

    @Test
    void the_invoice_comes_out_as_it_went_in() throws IOException {
        var document = SampleDocuments.frenchInvoice();

        var read = EINVOICING.read(EINVOICING.toFacturX(document, taggedPdf()));

        assertThat(read.document()).isEqualTo(document);
        assertThat(read.form()).isEqualTo(EInvoicing.Form.FACTUR_X);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void a_peppol_invoice_is_restated_in_the_plain_european_profile() throws IOException {
        var document = SampleDocuments.belgianInvoice();

        var read = EINVOICING.read(EINVOICING.toFacturX(document, taggedPdf()));

        assertThat(read.document()).isEqualTo(document.as(TradeDocument.Profile.EN16931));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void the_metadata_has_one_list_of_schemas_that_names_factur_x() throws IOException {
        var pdf = EINVOICING.toFacturX(SampleDocuments.frenchInvoice(), taggedPdf());

        try (var opened = Loader.loadPDF(pdf);
                var metadata = opened.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
            var xmp = new String(metadata.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(xmp).containsOnlyOnce("<pdfaExtension:schemas").contains("EN 16931</fx:ConformanceLevel>");
            assertThat(opened.getDocumentCatalog().getCOSObject().toString()).contains("AF");
        }
    }

    @Test
    void a_pdf_without_invoice_is_refused_with_that_reason() throws IOException {
        var pdf = taggedPdf();

        assertThatThrownBy(() -> EINVOICING.read(pdf)).hasMessage("einvoicing.unreadable.pdf-without-invoice");
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour standard) throws VeraPDFException, IOException {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(it -> !it.getStatus().name().equals("PASSED"))
                    .map(it -> it.getRuleId().getClause() + " " + it.getMessage())
                    .distinct()
                    .collect(Collectors.toList());
        }
    }

    /** A small invoice page, tagged and with its font inside. */
    private static byte[] taggedPdf() throws IOException {
        var html = """
                <html lang="fr"><head><title>Facture FA2026-0007</title>
                <meta name="description" content="Facture"/>
                <style>@page { size: A4 } body { font-family: Body }</style></head>
                <body><h1>Facture FA2026-0007</h1><p>Création lumière : 1 520,00 €</p></body></html>
                """;
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(
                () -> PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"),
                "Body",
                400,
                FontStyle.NORMAL,
                true);
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }
}
