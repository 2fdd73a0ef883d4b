package coop.genoot.sales.documents;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import coop.genoot.platform.documents.OfficialPdfChecker;
import coop.genoot.einvoicing.EInvoicing;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.documents.FileType;
import coop.genoot.platform.documents.Files;
import coop.genoot.platform.documents.NewFile;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@GenootTest
class DocumentsOnPaperTest {
    private static final Actor SETUP = Actor.system("test");
    private static final int TIMES = 100;

    @Autowired
    TradeFiles making;

    @Autowired
    EInvoicing einvoicing;

    @Autowired
    Files files;

    static InvoiceContent[] documents() {
        return new InvoiceContent[] {
            PaperSamples.belgianInvoice(),
            PaperSamples.frenchInvoice(),
            PaperSamples.deposit(),
            PaperSamples.creditNote(),
            PaperSamples.reverseCharge(),
            PaperSamples.longInvoice()
        };
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_document_can_be_kept_for_decades_and_read_aloud(InvoiceContent document) {
        assertThat(OfficialPdfChecker.faults(pdf(document))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void so_it_can_with_a_logo_on_it(InvoiceContent document) throws Exception {
        var carrying = PaperSamples.withLogo(document, keptLogo());

        var pdf = pdf(carrying);

        assertThat(OfficialPdfChecker.faults(pdf)).isEmpty();
        assertThat(pictures(pdf)).isEqualTo(pictures(pdf(document)) + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "CALM, #46205a, BRICOLAGE",
        "BOLD, #fdc933, ATKINSON",
        "BOLD, #777777, BRICOLAGE",
        "PLAIN, #ffffff, ATKINSON"
    })
    void so_it_can_in_every_look(String layout, String colour, String letters) {
        var document = PaperSamples.laidOut(PaperSamples.belgianInvoice(), layout, colour, letters);

        assertThat(OfficialPdfChecker.faults(pdf(document))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_e_invoice_is_inside_and_says_the_same(InvoiceContent document) {
        var read = einvoicing.read(pdf(document));

        assertThat(read.form()).isEqualTo(EInvoicing.Form.FACTUR_X);
        assertThat(read.document().number()).isEqualTo(document.number());
        assertThat(read.document().totals().payable())
                .isEqualTo(document.totals().total());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_same_document_gives_the_same_bytes(InvoiceContent document) {
        assertThat(pdf(document)).isEqualTo(pdf(document));
    }

    @Test
    void many_lines_go_over_pages_with_their_head_and_a_count_and_the_sums_stay_together() throws IOException {
        try (var document = Loader.loadPDF(pdf(PaperSamples.longInvoice()))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isEqualTo(3);
            for (int page = 1; page <= pages; page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document))
                        .contains("Hoeveel", "Pagina " + page + " van " + pages, "Eindfactuur", "2026-0046", "Genoot cv");
                if (page == pages) assertThat(text.getText(document)).contains("Zonder btw", "Te betalen", "+++");
            }
        }
    }

    @Test
    void a_logo_that_is_not_the_one_it_was_issued_with_is_not_drawn() throws Exception {
        keptLogo();
        var other = PaperSamples.withLogo(PaperSamples.belgianInvoice(), "00".repeat(32));

        assertThat(pictures(pdf(other))).isEqualTo(pictures(pdf(PaperSamples.belgianInvoice())));
    }

    @Test
    void a_name_cannot_leave_its_place_in_the_styles() throws IOException {
        var name = "</style><b>\"}@page{size:A6} Ada \\ & Co";
        var was = PaperSamples.belgianInvoice();
        var front = new InvoiceContent.Front(name, "", "", "#46205a", "#ff5a36", "CALM", null, null, null);
        var parties =
                new InvoiceContent.Parties(front, was.parties().seller(), was.parties().buyer());
        var document = new InvoiceContent(
                was.kind(), was.number(), was.issuedOn(), was.dueOn(), null, was.language(), parties, was.lines(),
                was.totals(), was.reference(), was.texts());

        try (var read = Loader.loadPDF(pdf(document))) {
            assertThat(read.getPage(0).getMediaBox().getWidth()).isGreaterThan(590);
            assertThat(new PDFTextStripper().getText(read)).contains("</style>");
        }
    }

    /** Prints the time of a warm document; the limit is generous, for a busy machine. */
    @Test
    void a_warm_document_takes_milliseconds() {
        var document = PaperSamples.belgianInvoice();
        for (int i = 0; i < TIMES; i++) pdf(document);
        var nanos = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            pdf(document);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "PDF/A-3a of one invoice with its XML, warm: median %.1f ms, p95 %.1f ms%n",
                nanos[TIMES / 2] / 1e6, nanos[TIMES * 95 / 100] / 1e6);
        assertThat(nanos[TIMES / 2]).isLessThan(250_000_000);
    }

    private byte[] pdf(InvoiceContent document) {
        return making.pdf(document, PaperSamples.ISSUED);
    }

    private static int pictures(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            int pictures = 0;
            for (var page : document.getPages())
                for (var name : page.getResources().getXObjectNames())
                    if (page.getResources().isImageXObject(name)) pictures++;
            return pictures;
        }
    }

    /** A half see-through logo, as members bring them. */
    private String keptLogo() throws IOException {
        var picture = new BufferedImage(320, 120, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(70, 32, 90, 160));
        pen.fillOval(10, 10, 300, 100);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        var file = new NewFile(PaperSamples.LOGO, "logo.png", bytes.toByteArray(), null, UUID.randomUUID());
        return CurrentActor.as(SETUP, () -> files.keep(SETUP, file, Set.of(FileType.PNG))).sha256();
    }
}
