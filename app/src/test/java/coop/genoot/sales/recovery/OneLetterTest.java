package coop.genoot.sales.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import coop.genoot.common.Money;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.documents.OfficialPdfChecker;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.invoices.CreditNotes;
import coop.genoot.sales.invoices.Disputes;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.reminders.LateInvoice;
import coop.genoot.timeline.Instruction.Choice;
import coop.genoot.timeline.Instruction.Level;
import coop.genoot.timeline.PlannedStep.State;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GenootTest
class OneLetterTest {
    @Autowired
    SalesDoors sales;

    @Autowired
    LateInvoice.Doors doors;

    @Autowired
    FormalNotices notices;

    @Autowired
    Disputes disputes;

    @Autowired
    AdjustableClock clock;

    private LateInvoice late;
    private LateInvoice other;

    @BeforeEach
    void two_invoices_to_one_client_to_be_paid_by_the_first_of_april() {
        late = LateInvoice.sent(doors, sales);
        other = late.another();
    }

    @AfterEach
    void the_clock_follows_again() {
        clock.followAgain();
    }

    @Test
    void two_late_invoices_of_a_client_are_reminded_in_one_mail_that_counts_what_was_paid_and_credited() {
        late.bankTells(LocalDate.parse("2026-04-06"), "100.00");
        creditTenths();

        late.onWithBank("2026-04-08");

        var mail = late.reminders().getFirst();
        assertThat(mail.id()).isEqualTo(other.reminders().getFirst().id());
        assertThat(mail.subject()).isEqualTo("Ben je 2 facturen vergeten? · La Volière");
        assertThat(readable(mail.text())).isEqualTo("""
                        Dag Festival aan Zee vzw,

                        2 facturen van La Volière staan nog open, samen € 722,80. Misschien ontsnapten ze aan je aandacht: wil je even kijken?

                        • Factuur ONE van 2 maart 2026: nog € 371,90, te betalen tegen 1 april 2026.
                          REF-ONE
                          LINK

                        • Factuur TWO van 2 maart 2026: nog € 350,90, te betalen tegen 1 april 2026.
                          REF-TWO
                          LINK

                        Je kan overschrijven op IBAN. Gebruik voor elke factuur haar eigen mededeling; zo weten we wat betaald is.

                        Heb je net betaald? Dan kruisten onze berichten elkaar en hoef je niets te doen.
                        """.strip());
        assertThat(List.of(late.first().state(), other.first().state())).containsOnly(State.DONE);
    }

    @Test
    void one_letter_gives_notice_of_both_and_stands_on_the_timeline_of_each_with_its_fingerprint() throws Exception {
        remindedTwice();

        late.onWithBank("2026-05-06");

        var one = notice(late);
        var two = notice(other);
        assertThat(one.letter().id()).isEqualTo(two.letter().id());
        assertThat(one.letter().sha256()).isEqualTo(two.letter().sha256());
        assertThat(OfficialPdfChecker.faults(one.letter().bytes())).isEmpty();
        // Each: 471.90 open, 35 days at 10.5 %, and the fixed amount of each.
        assertThat(List.of(one.total(), two.total())).containsOnly(Money.euros("516.65"));
        assertThat(words(one.letter().bytes()))
                .contains(number(late), number(other))
                .contains("Ingebrekestelling: 2 facturen", "471,90", "4,75", "40,00", "1.033,30", "20 mei 2026");
        // A line may end within a reference.
        assertThat(words(one.letter().bytes()).replace(" ", "")).contains(reference(late), reference(other));
        assertThat(List.of(late.notice().state(), other.notice().state())).containsOnly(State.DONE);
    }

    @Test
    void a_dispute_about_one_takes_only_that_one_out() {
        CurrentActor.run(
                late.manager(),
                () -> disputes.begin(late.manager(), other.invoice().id(), "The lamps were old"));

        late.onWithBank("2026-04-08");

        assertThat(late.reminders())
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail.text()).contains(number(late)).doesNotContain(number(other)));
        assertThat(other.reminders()).isEmpty();
        assertThat(other.first().waitsFor()).isEqualTo("sales.reminder.waits.dispute");
    }

    @Test
    void stand_by_for_one_takes_only_that_one_out_and_it_goes_by_itself_later() {
        late.say(other.first(), Level.DOCUMENT, Choice.STAND_BY, null);
        late.onWithBank("2026-04-08");
        assertThat(List.of(late.reminders().size(), other.reminders().size())).containsExactly(1, 0);

        late.say(other.first(), Level.DOCUMENT, Choice.OK, null);
        late.on("2026-04-08");

        assertThat(other.reminders())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).doesNotContain(number(late)));
        assertThat(late.reminders()).hasSize(1);
    }

    @Test
    void who_paid_one_is_asked_for_the_other_only() {
        late.bankTells(LocalDate.parse("2026-04-07"), "471.90");

        late.on("2026-04-08");

        assertThat(late.reminders()).isEmpty();
        assertThat(other.reminders())
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).contains(number(other)));
    }

    @Test
    void the_invoice_of_another_client_never_stands_in_the_letter() {
        var elsewhere = late.toSomebodyElse();
        var stranger = LateInvoice.sent(doors, sales).manager();

        late.onWithBank("2026-04-08");

        assertThat(late.reminders().getFirst().text()).contains(number(other)).doesNotContain(number(elsewhere));
        assertThat(elsewhere.reminders())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).doesNotContain(number(late), number(other)));
        assertThat(CurrentActor.as(
                        stranger,
                        () -> doors.reminders().of(stranger, late.invoice().id())))
                .isEmpty();
    }

    private void remindedTwice() {
        late.onWithBank("2026-04-08");
        late.onWithBank("2026-04-22");
        assertThat(List.of(late.reminders().size(), other.reminders().size())).containsOnly(2);
    }

    /** A hundred euros of the other invoice are taken back, and their VAT. */
    private void creditTenths() {
        var me = late.manager();
        late.as(() -> {
            var left = sales.credits.left(me, other.invoice().id()).total();
            var request = CreditNotes.Request.amount(Money.euros("100.00"), "a lamp less", left);
            return sales.credits.credit(
                    me, new InvoiceId(UUID.randomUUID()), other.invoice().id(), request);
        });
    }

    private FormalNotice notice(LateInvoice of) {
        return of.as(() -> notices.find(of.manager(), of.invoice().id()).orElseThrow());
    }

    /** Without what differs from run to run, and the greeting. */
    private String readable(String text) {
        var seller = late.invoice().content().parties().seller();
        var known = text.replace(number(late), "ONE")
                .replace(number(other), "TWO")
                .replace(reference(late), "REF-ONE")
                .replace(reference(other), "REF-TWO")
                .replace(seller.iban(), "IBAN")
                .replaceAll("https?://\\S+/i/\\S+", "LINK")
                .replace('\u00a0', ' ');
        return known.substring(0, known.lastIndexOf("\n\n"));
    }

    private static String number(LateInvoice of) {
        return of.invoice().number();
    }

    private static String reference(LateInvoice of) {
        return of.invoice().content().reference().formatted();
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
