package coop.genoot.sales.delivery;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import coop.genoot.GenootTest;
import coop.genoot.einvoicing.EInvoicing;
import coop.genoot.einvoicing.Transmissions;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.mail.Mail;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSamples;
import coop.genoot.sales.invoices.InvoiceStep;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@GenootTest
class ReachingTheClientTest {
    @Autowired
    SalesDoors sales;

    @Autowired
    MockMvc web;

    @Autowired
    InvoiceFiles files;

    @Autowired
    EInvoicing einvoicing;

    @Autowired
    Mail mail;

    @Autowired
    Transmissions transmissions;

    private InvoiceSamples it;

    @BeforeAll
    static void start_the_official_checker() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @BeforeEach
    void a_belgian_activity_with_a_client() {
        it = sales.inBelgium();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_A", "PDFUA_1"})
    void the_pdf_can_be_kept_for_decades_and_read_aloud(PDFAFlavour standard) throws Exception {
        assertThat(failures(file(sent(), InvoiceFiles.Form.PDF), standard)).isEmpty();
    }

    @Test
    void the_e_invoice_is_inside_the_pdf_and_says_the_same() {
        var invoice = sent();
        var read = einvoicing.read(file(invoice, InvoiceFiles.Form.PDF));

        assertThat(read.findings()).isEmpty();
        assertThat(read.document().number()).isEqualTo(invoice.number());
        assertThat(read.document().totals().payable())
                .isEqualTo(invoice.content().totals().total());
    }

    @Test
    void the_file_alone_passes_the_official_rules() {
        var read = einvoicing.read(file(sent(), InvoiceFiles.Form.XML));

        assertThat(read.findings()).isEmpty();
        assertThat(read.form()).isEqualTo(EInvoicing.Form.UBL);
    }

    @Test
    void a_file_is_made_once_and_is_the_same_ever_after() {
        var invoice = sent();

        assertThat(file(invoice, InvoiceFiles.Form.PDF)).isEqualTo(file(invoice, InvoiceFiles.Form.PDF));
    }

    @Test
    void the_client_reads_it_by_the_link_in_the_mail_and_the_activity_sees_that() throws Exception {
        var invoice = sent();
        var link = link(invoice);

        var page = web.perform(get(link)).andReturn().getResponse();
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                .contains("lang=\"nl\"", "La Volière", "Hoe betalen", "+++")
                .doesNotContain("Nadia");
        assertThat(doing(() -> sales.invoices.steps(it.nadia(), invoice.id())))
                .extracting(InvoiceStep::kind)
                .contains(InvoiceStep.Kind.OPENED);
    }

    @Test
    void the_client_downloads_the_pdf_by_the_same_link() throws Exception {
        var answer = web.perform(get(link(sent()) + "/pdf")).andReturn().getResponse();

        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", ".pdf");
    }

    @Test
    void a_link_that_was_guessed_opens_nothing() throws Exception {
        assertThat(web.perform(get("/i/" + "A".repeat(43)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_activity_downloads_what_the_client_got() throws Exception {
        var invoice = sent();
        var answer = web.perform(get("/invoices/" + invoice.id() + "/pdf").with(as(it.nadia())))
                .andReturn()
                .getResponse();

        assertThat(answer.getContentAsByteArray()).isEqualTo(file(invoice, InvoiceFiles.Form.PDF));
    }

    @Test
    void the_e_invoice_is_on_its_way_to_the_clients_electronic_address() {
        var invoice = sent();

        assertThat(doing(() -> transmissions.of(invoice.id().value())))
                .hasValueSatisfying(it -> assertThat(it.address().toString()).isEqualTo("0208:1000000021"));
    }

    private Invoice sent() {
        var id = new InvoiceId(UUID.randomUUID());
        doing(() -> sales.sending.issueAndSend(it.nadia(), id, it.activity(), it.typed()));
        return doing(() -> sales.invoices.find(it.nadia(), id)).orElseThrow();
    }

    private byte[] file(Invoice invoice, InvoiceFiles.Form form) {
        return doing(() -> files.of(invoice, form)).bytes();
    }

    private String link(Invoice invoice) {
        var text = doing(() -> mail.about(it.nadia(), invoice.id().value()))
                .getFirst()
                .message()
                .text();
        return text.replaceFirst("(?s).*?(/i/[A-Za-z0-9_-]+).*", "$1");
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(it -> !it.getStatus().name().equals("PASSED"))
                    .map(it -> it.getRuleId().getClause() + " " + it.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private <T> T doing(Supplier<T> work) {
        return CurrentActor.as(it.nadia(), work);
    }
}
