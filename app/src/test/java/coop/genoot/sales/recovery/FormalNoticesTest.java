package coop.genoot.sales.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.common.Money;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Setting.CostsForConsumers;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.documents.OfficialPdfChecker;
import coop.genoot.platform.mail.Mail;
import coop.genoot.platform.mail.Message;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.invoices.Disputes;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSamples;
import coop.genoot.sales.reminders.LateClaims;
import coop.genoot.sales.reminders.LateInvoice;
import coop.genoot.timeline.Instruction.Choice;
import coop.genoot.timeline.Instruction.Level;
import coop.genoot.timeline.PlannedStep.State;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class FormalNoticesTest {
    private static final Actor SETUP = Actor.system("test");

    @Autowired
    SalesDoors sales;

    @Autowired
    LateInvoice.Doors doors;

    @Autowired
    FormalNotices notices;

    @Autowired
    Disputes disputes;

    @Autowired
    LateClaims claims;

    @Autowired
    NoticeLetter letter;

    @Autowired
    Mail mail;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void the_clock_follows_again() {
        clock.followAgain();
    }

    @Test
    void a_business_reminded_in_vain_gets_a_letter_with_interest_by_the_day_and_the_fixed_amount() throws Exception {
        var late = LateInvoice.sent(doors, sales);
        remindedTwice(late);

        late.onWithBank("2026-05-06");

        // 35 days at 10.5 % of 471.90 are 4.75; the act of 2 August 2002 adds 40.
        var letter = letters(late).getLast();
        assertThat(letter.subject())
                .startsWith("Ingebrekestelling: factuur " + late.invoice().number());
        assertThat(letter.text()).contains("516,65", "20 mei 2026", "/i/");
        assertThat(words(pdf(letter)))
                .contains("Ingebrekestelling", late.invoice().number(), "1 april 2026", "471,90", "4,75", "40,00")
                .contains("2 april 2026", "6 mei 2026", "10,5", "516,65", "wet van 2 augustus 2002", "+++", "Oostende");
        assertThat(late.notice().state()).isEqualTo(State.DONE);
    }

    @Test
    void the_letter_can_be_kept_for_decades_and_read_aloud_and_stays_as_it_left() throws Exception {
        var late = LateInvoice.sent(doors, sales);
        remindedTwice(late);
        late.onWithBank("2026-05-06");

        var kept =
                late.as(() -> notices.find(late.manager(), late.invoice().id()).orElseThrow());

        assertThat(OfficialPdfChecker.faults(kept.letter().bytes())).isEmpty();
        assertThat(pages(kept.letter().bytes())).isEqualTo(1);
        assertThat(kept.letter().bytes()).isEqualTo(pdf(letters(late).getLast()));
        assertThat(kept.total()).isEqualTo(Money.euros("516.65"));
        assertThat(kept.payBy()).isEqualTo(LocalDate.parse("2026-05-20"));
        assertThatThrownBy(() -> CurrentActor.run(
                        SETUP,
                        () -> transaction.executeWithoutResult(
                                _ -> database.sql("update sales.formal_notice set costs_cents = 0")
                                        .update())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_french_client_is_written_to_in_french_by_french_law() throws Exception {
        clock.moveTo(Instant.parse("2026-03-02T09:00:00Z"));
        var it = InvoiceSamples.inFrance(sales.ofSamples());
        var id = new InvoiceId(UUID.randomUUID());
        var day = LocalDate.parse("2026-05-06");
        var pdf = CurrentActor.as(it.nadia(), () -> {
            sales.invoices.issue(it.nadia(), id, it.activity(), it.typed("1", "450.00", "S:20"));
            var invoice = sales.invoices.find(it.nadia(), id).orElseThrow();
            var claim = claims.of(invoice, Money.euros("540.00"), day, Optional.empty());
            return letter.of(List.of(new NoticeLetter.Part(invoice, claim)), day, day.plusDays(14))
                    .pdf();
        });

        // 35 days at 12.15 % of 540.00: 6.29.
        assertThat(words(pdf))
                .contains("Mise en demeure", "L441-10", "D441-5", "6,29", "40,00", "586,29", "20 mai 2026");
        assertThat(OfficialPdfChecker.faults(pdf)).isEmpty();
    }

    @Test
    void a_private_person_is_asked_nothing_but_what_is_open_unless_the_terms_say_so() throws Exception {
        var late = LateInvoice.sent(doors, sales, InvoiceSamples::toAPerson);
        remindedTwice(late);

        late.onWithBank("2026-05-06");

        assertThat(late.reminders().getFirst().text())
                .contains("Light plan, main stage", "22 april 2026", "We vragen je geen kosten");
        assertThat(words(pdf(letters(late).getLast())))
                .contains("geen rente en geen kosten", "471,90")
                .doesNotContain("40,00", "516,65");
    }

    @Test
    void where_the_terms_say_so_a_private_person_is_warned_and_asked_no_more_than_the_law_allows() throws Exception {
        var late = LateInvoice.sent(doors, sales, InvoiceSamples::toAPerson);
        CurrentActor.run(
                SETUP,
                () -> sales.settings.set(
                        SETUP,
                        Setting.CONSUMER_COSTS,
                        Settings.Place.entity(late.seller().entity()),
                        CostsForConsumers.AS_THE_LAW_ALLOWS,
                        LocalDate.parse("2026-01-01"),
                        "terms of 2026"));
        remindedTwice(late);

        late.onWithBank("2026-05-06");

        // 30 euros and a tenth of what lies above 150: 62.19; interest at 10.5 %: 4.75.
        assertThat(late.reminders().getFirst().text()).contains("22 april 2026", "62,19");
        assertThat(words(pdf(letters(late).getLast()))).contains("62,19", "4,75", "538,84", "XIX.4");
    }

    @Test
    void no_letter_leaves_while_a_dispute_runs_on_stand_by_or_without_news_of_the_bank() {
        var late = LateInvoice.sent(doors, sales);
        remindedTwice(late);
        late.say(late.notice(), Level.DOCUMENT, Choice.STAND_BY, null);
        late.onWithBank("2026-05-06");
        assertThat(letters(late)).isEmpty();

        late.say(late.notice(), Level.DOCUMENT, Choice.OK, null);
        late.as(() -> {
            disputes.begin(late.manager(), late.invoice().id(), "The stage was smaller");
            return true;
        });
        late.onWithBank("2026-05-07");
        assertThat(letters(late)).isEmpty();
        assertThat(late.notice().waitsFor()).isEqualTo("sales.reminder.waits.dispute");

        CurrentActor.run(
                late.manager(),
                () -> disputes.settle(late.manager(), late.invoice().id(), "They pay all"));
        late.on("2026-05-11");
        assertThat(letters(late)).as("the bank was not heard of for days").isEmpty();

        late.onWithBank("2026-05-12");
        assertThat(letters(late)).hasSize(1);
    }

    @Test
    void who_paid_is_never_given_notice() {
        var late = LateInvoice.sent(doors, sales);
        remindedTwice(late);
        late.bankTells(LocalDate.parse("2026-05-05"), "471.90");

        late.on("2026-05-06");

        assertThat(letters(late)).isEmpty();
        assertThat(late.notice().state()).isEqualTo(State.NOT_NEEDED);
    }

    @Test
    void a_stranger_never_reads_a_letter() {
        var late = LateInvoice.sent(doors, sales);
        remindedTwice(late);
        late.onWithBank("2026-05-06");
        var invoice = late.invoice().id();
        var stranger = LateInvoice.sent(doors, sales).manager();

        assertThat(CurrentActor.as(stranger, () -> notices.find(stranger, invoice)))
                .isEmpty();
    }

    private static void remindedTwice(LateInvoice late) {
        late.onWithBank("2026-04-08");
        late.onWithBank("2026-04-22");
        assertThat(late.first().state()).isEqualTo(State.DONE);
        assertThat(late.second().state()).isEqualTo(State.DONE);
    }

    private List<Message> letters(LateInvoice late) {
        var about = late.as(() -> mail.about(late.manager(), late.invoice().id().value()));
        return about.stream()
                .filter(it -> it.message().subject().matches("(Ingebrekestelling|Mise en demeure).*"))
                .map(it -> late.as(() -> mail.find(late.manager(), it.message().id())
                        .orElseThrow()
                        .message()))
                .toList();
    }

    private static byte[] pdf(Message letter) {
        return letter.attachments().getFirst().content();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
