package coop.genoot.sales.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import coop.genoot.GenootTest;
import coop.genoot.common.Refused;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.invoices.CreditNotes;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.timeline.Instruction.Choice;
import coop.genoot.timeline.Instruction.Level;
import coop.genoot.timeline.PlannedStep;
import coop.genoot.timeline.PlannedStep.State;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class RemindingClientsTest {
    @Autowired
    SalesDoors sales;

    @Autowired
    LateInvoice.Doors doors;

    @Autowired
    AdjustableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private LateInvoice late;

    @BeforeEach
    void an_invoice_to_be_paid_by_the_first_of_april() {
        late = LateInvoice.sent(doors, sales);
    }

    @AfterEach
    void the_clock_follows_again() {
        clock.followAgain();
    }

    @Test
    void sending_plans_two_reminders_and_a_notice_on_working_days_after_the_last_day_to_pay() {
        assertThat(late.steps())
                .extracting(PlannedStep::kind, PlannedStep::due, PlannedStep::state)
                .containsExactly(
                        tuple("sales.reminder.first", LocalDate.parse("2026-04-08"), State.PLANNED),
                        tuple("sales.reminder.second", LocalDate.parse("2026-04-22"), State.PLANNED),
                        tuple("sales.notice.formal", LocalDate.parse("2026-05-06"), State.PLANNED));
    }

    @Test
    void who_gets_an_invoice_after_its_last_day_to_pay_has_as_long_as_anybody_else() {
        var id = new InvoiceId(UUID.randomUUID());
        late.as(() -> sales.invoices.issue(
                late.manager(), id, late.seller().activity(), late.seller().typed()));
        late.goTo("2026-05-04");
        CurrentActor.run(late.manager(), () -> sales.sending.send(late.manager(), id));

        assertThat(late.as(() -> sales.timeline.of(late.manager(), id.value())))
                .extracting(PlannedStep::due)
                .containsExactly(
                        LocalDate.parse("2026-05-11"), LocalDate.parse("2026-05-26"), LocalDate.parse("2026-06-08"));
    }

    @Test
    void a_client_who_is_late_is_reminded_once_in_their_language_with_all_it_takes_to_pay() {
        late.onWithBank("2026-04-07");
        assertThat(late.reminders()).isEmpty();

        late.onWithBank("2026-04-08");
        late.on("2026-04-08");

        assertThat(late.reminders()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("boekhouding@festival.example");
            assertThat(mail.text()).contains("471,90", "1 april 2026", "+++", "BE", "7 dagen geleden", "/i/");
        });
        assertThat(late.first().state()).isEqualTo(State.DONE);
    }

    @Test
    void a_reminder_on_stand_by_does_not_leave_until_somebody_says_ok() {
        late.say(late.first(), Level.DOCUMENT, Choice.STAND_BY, null);
        late.onWithBank("2026-04-09");
        assertThat(late.reminders()).isEmpty();

        late.say(late.first(), Level.DOCUMENT, Choice.OK, null);
        late.on("2026-04-09");

        assertThat(late.reminders()).hasSize(1);
    }

    @Test
    void a_stand_by_ends_after_its_last_day() {
        late.say(late.first(), Level.DOCUMENT, Choice.STAND_BY, LocalDate.parse("2026-04-09"));
        late.onWithBank("2026-04-09");
        assertThat(late.reminders()).isEmpty();

        late.onWithBank("2026-04-10");

        assertThat(late.reminders()).hasSize(1);
    }

    @Test
    void a_stand_by_for_a_client_or_an_activity_holds_for_its_documents_and_the_document_has_the_last_word() {
        late.say(late.first(), Level.ACTIVITY, Choice.STAND_BY, null);
        late.onWithBank("2026-04-08");
        assertThat(late.first().isHeld(LocalDate.now(clock))).isTrue();
        assertThat(late.second().isHeld(LocalDate.now(clock)))
                .as("of another kind")
                .isFalse();

        late.say(late.first(), Level.CLIENT, Choice.OK, null);
        late.say(late.first(), Level.DOCUMENT, Choice.STAND_BY, null);
        assertThat(late.first().instruction()).satisfies(given -> {
            assertThat(given.level()).isEqualTo(Level.DOCUMENT);
            assertThat(given.whoName()).isEqualTo("Nadia B.");
        });
        late.on("2026-04-08");

        assertThat(late.reminders()).isEmpty();
    }

    @Test
    void whoever_pays_on_the_day_of_the_reminder_is_not_reminded() {
        late.bankTells(LocalDate.parse("2026-04-07"), "471.90");
        late.on("2026-04-08");
        late.on("2026-04-23");

        assertThat(late.reminders()).isEmpty();
        assertThat(late.steps()).extracting(PlannedStep::state).containsOnly(State.NOT_NEEDED);
    }

    @Test
    void whoever_paid_a_part_is_asked_for_the_rest() {
        late.bankTells(LocalDate.parse("2026-04-07"), "400.00");
        late.on("2026-04-08");

        assertThat(late.reminders())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("71,90").doesNotContain("471,90"));
    }

    @Test
    void what_was_taken_back_is_not_asked_for() {
        late.as(() -> sales.credits.credit(
                late.manager(),
                new InvoiceId(UUID.randomUUID()),
                late.invoice().id(),
                CreditNotes.Request.all(
                        "cancelled",
                        sales.credits.left(late.manager(), late.invoice().id()).total())));
        late.onWithBank("2026-04-08");

        assertThat(late.reminders()).isEmpty();
    }

    @Test
    void nobody_is_reminded_before_the_bank_was_heard_and_a_missed_day_is_made_up_for() {
        late.onWithBank("2026-04-02");
        late.on("2026-04-08");
        assertThat(late.reminders()).isEmpty();
        assertThat(late.first().waitsFor()).isEqualTo("sales.reminder.waits.bank");

        late.onWithBank("2026-04-18");

        assertThat(late.reminders()).hasSize(1);
    }

    @Test
    void after_a_standstill_nobody_gets_two_reminders_at_once() {
        late.onWithBank("2026-05-05");
        late.on("2026-05-05");
        assertThat(late.reminders()).hasSize(1);
        assertThat(late.second().waitsFor()).isEqualTo("sales.reminder.waits.earlier");

        late.onWithBank("2026-05-18");
        assertThat(late.reminders()).as("thirteen days later").hasSize(1);

        late.onWithBank("2026-05-19");

        assertThat(late.reminders()).hasSize(2);
        assertThat(late.reminders().getLast().subject()).startsWith("Tweede herinnering");
    }

    @Test
    void what_breaks_off_between_the_mail_and_the_note_leaves_neither_and_happens_once_in_the_end() {
        late.bankTells(LocalDate.parse("2026-04-07"), null);
        new TransactionTemplate(transactions).executeWithoutResult(broken -> {
            late.on("2026-04-08");
            broken.setRollbackOnly();
        });
        assertThat(late.reminders()).isEmpty();
        assertThat(late.first().state()).isEqualTo(State.PLANNED);

        late.on("2026-04-08");

        assertThat(late.reminders()).hasSize(1);
    }

    @Test
    void nothing_leaves_at_night() {
        late.bankTells(LocalDate.parse("2026-04-07"), null);
        doors.house().run();

        assertThat(late.reminders()).isEmpty();
    }

    @Test
    void a_manager_sets_it_off_at_once_whatever_the_switch_and_once_only() {
        late.say(late.first(), Level.DOCUMENT, Choice.STAND_BY, null);
        late.bankTells(LocalDate.parse("2026-04-02"), null);
        late.goTo("2026-04-03");
        var first = late.first().id();
        CurrentActor.run(late.manager(), () -> sales.timeline.doNow(late.manager(), first));

        assertThat(late.reminders()).hasSize(1);
        assertThatThrownBy(() -> CurrentActor.run(late.manager(), () -> sales.timeline.doNow(late.manager(), first)))
                .isInstanceOf(Refused.class)
                .hasMessage("timeline.not-to-come");
    }

    @Test
    void nobody_is_reminded_before_the_last_day_to_pay_not_even_at_once() {
        late.goTo("2026-03-20");
        var first = late.first().id();

        assertThatThrownBy(() -> CurrentActor.run(late.manager(), () -> sales.timeline.doNow(late.manager(), first)))
                .hasMessage("sales.reminder.waits.due");
    }

    @Test
    void a_reminder_that_was_left_out_never_leaves_and_can_be_planned_again() {
        var first = late.first().id();
        CurrentActor.run(late.manager(), () -> sales.timeline.skip(late.manager(), first));
        late.onWithBank("2026-04-08");
        assertThat(late.reminders()).isEmpty();

        CurrentActor.run(late.manager(), () -> sales.timeline.planAgain(late.manager(), first));
        late.on("2026-04-08");

        assertThat(late.reminders()).hasSize(1);
    }

    @Test
    void somebody_else_cannot_say_anything_about_it() {
        var stranger = LateInvoice.sent(doors, sales).manager();
        var first = late.first().id();

        assertThat(CurrentActor.as(stranger, () -> sales.timeline.find(stranger, first)))
                .isEmpty();
        assertThat(CurrentActor.as(
                        stranger,
                        () -> sales.timeline.of(stranger, late.invoice().id().value())))
                .isEmpty();
        assertThatThrownBy(() -> CurrentActor.run(stranger, () -> sales.timeline.skip(stranger, first)))
                .hasMessage("timeline.not-yours");
    }
}
