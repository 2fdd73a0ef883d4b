package coop.genoot.sales.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.genoot.GenootTest;
import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityForm;
import coop.genoot.activities.Brand;
import coop.genoot.activities.Logos;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.documents.StoredFile;
import coop.genoot.sales.Clients;
import coop.genoot.sales.documents.TradeFiles;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSamples;
import coop.genoot.sales.invoices.InvoiceSending;
import coop.genoot.sales.invoices.Invoices;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GenootTest
class PrintingAfterTheIssueTest {
    private static final Actor HOUSE = Actor.system("test");

    @Autowired
    Organisation organisation;

    @Autowired
    Settings settings;

    @Autowired
    Activities activities;

    @Autowired
    Logos logos;

    @Autowired
    Clients clients;

    @Autowired
    Invoices invoices;

    @Autowired
    InvoiceSending sending;

    @Autowired
    InvoiceFiles files;

    @Autowired
    KeptInvoiceFiles kept;

    @Autowired
    InvoicePrinting printing;

    @Autowired
    TradeFiles making;

    private InvoiceSamples it;

    @BeforeEach
    void an_activity_with_a_logo() {
        it = InvoiceSamples.inBelgium(new InvoiceSamples.Doors(organisation, settings, activities, clients));
        bring(Color.RED);
    }

    @Test
    void the_pdf_is_made_after_the_issue_without_anybody_asking() {
        var invoice = issued();

        await().atMost(Duration.ofSeconds(20)).until(() -> isPrinted(invoice));
        var file = pdf(invoice);
        assertThat(file.sha256()).hasSize(64);
        assertThat(pdf(invoice).bytes()).isEqualTo(file.bytes());
    }

    @Test
    void printing_again_changes_nothing() {
        var invoice = issued();
        await().atMost(Duration.ofSeconds(20)).until(() -> isPrinted(invoice));
        var before = pdf(invoice);

        printing.print(new InvoicePrinting.ToPrint(invoice.id().value()));

        assertThat(pdf(invoice).id()).isEqualTo(before.id());
        assertThat(pdf(invoice).sha256()).isEqualTo(before.sha256());
    }

    @Test
    void what_an_issued_invoice_looked_like_never_changes() {
        var invoice = issued();
        var first = pdf(invoice).bytes();
        var front = invoice.content().parties().front();

        bring(Color.BLUE);
        change(new ActivityForm("Another name", "", "", "#000000", "#ffffff", "BOLD", "ATKINSON"));

        var later = doing(() -> invoices.find(it.nadia(), invoice.id())).orElseThrow();
        assertThat(later.content().parties().front()).isEqualTo(front);
        assertThat(front.logoSha256()).isNotEqualTo(logo().sha256());
        assertThat(making.pdf(later.content(), later.issuedAt())).isEqualTo(first);
    }

    @Test
    void the_next_one_has_the_new_look() {
        change(new ActivityForm("Another name", "", "", "#000000", "#ffffff", "BOLD", "ATKINSON"));
        var front = issued().content().parties().front();

        assertThat(front.layout()).isEqualTo("BOLD");
        assertThat(front.letters()).isEqualTo("ATKINSON");
        assertThat(front.logoSha256()).isEqualTo(logo().sha256());
    }

    private Invoice issued() {
        var id = new InvoiceId(UUID.randomUUID());
        doing(() -> sending.issueAndSend(it.nadia(), id, it.activity(), it.typed()));
        return doing(() -> invoices.find(it.nadia(), id)).orElseThrow();
    }

    private boolean isPrinted(Invoice invoice) {
        return CurrentActor.as(HOUSE, () -> kept.find(invoice.id(), InvoiceFiles.Form.PDF))
                .isPresent();
    }

    private StoredFile pdf(Invoice invoice) {
        return doing(() -> files.of(invoice, InvoiceFiles.Form.PDF));
    }

    private Brand.Logo logo() {
        return doing(() -> activities.find(it.nadia(), it.activity()))
                .orElseThrow()
                .brand()
                .logo();
    }

    private void change(ActivityForm form) {
        var version =
                doing(() -> activities.find(it.nadia(), it.activity())).orElseThrow().version();
        CurrentActor.run(it.nadia(), () -> activities.change(it.nadia(), it.activity(), form, version));
    }

    private void bring(Color colour) {
        var picture = new BufferedImage(120, 60, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 120, 60);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var activity = doing(() -> activities.find(it.nadia(), it.activity())).orElseThrow();
        CurrentActor.run(it.nadia(), () -> logos.show(it.nadia(), activity, bytes.toByteArray()));
    }

    private <T> T doing(Supplier<T> work) {
        return CurrentActor.as(it.nadia(), work);
    }
}
