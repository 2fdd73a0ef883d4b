package coop.genoot.sales.reminders;

import coop.genoot.common.BankDays;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.invoices.CreditNoteIssued;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceSent;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.sales.invoices.InvoicesMoved;
import coop.genoot.timeline.NewStep;
import coop.genoot.timeline.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Plans the reminders of an invoice when it is sent, and calls them off when nothing is owed any more. */
@Component
class ReminderPlans {
    private final Timeline timeline;
    private final Invoices invoices;
    private final Settings settings;
    private final Clock clock;

    ReminderPlans(Timeline timeline, Invoices invoices, Settings settings, Clock clock) {
        this.timeline = timeline;
        this.invoices = invoices;
        this.settings = settings;
        this.clock = clock;
    }

    // All in the transaction of what happened: an invoice and its next steps never tell two stories.
    @EventListener
    void on(InvoiceSent sent) {
        var me = whoActs();
        invoices.find(me, sent.invoice())
                .filter(it -> it.client() != null && it.state().isOpen())
                .ifPresent(it -> timeline.plan(me, steps(it)));
    }

    @EventListener
    void on(InvoicesMoved moved) {
        timeline.noLongerNeeded(whoActs(), moved.ended());
        timeline.neededAgain(whoActs(), moved.openAgain());
    }

    @EventListener
    void on(CreditNoteIssued note) {
        if (note.whole())
            timeline.noLongerNeeded(whoActs(), List.of(note.invoice().value()));
    }

    private List<NewStep> steps(Invoice invoice) {
        var today = LocalDate.now(clock);
        // Who gets an invoice after its last day to pay has as long as anybody else.
        var due = invoice.content().dueOn();
        var from = due.isBefore(today) ? today : due;
        var law = settings.on(today, invoice.activity().value());
        int first = law.value(Setting.FIRST_REMINDER);
        int second = Math.max(law.value(Setting.SECOND_REMINDER), first + 1);
        int ahead = law.value(Setting.STEP_NOTICE);
        return Stream.of(
                        step(invoice, Reminder.Rung.FIRST, from.plusDays(first), ahead),
                        step(invoice, Reminder.Rung.SECOND, from.plusDays(second), ahead))
                .toList();
    }

    private static NewStep step(Invoice invoice, Reminder.Rung rung, LocalDate earliest, int ahead) {
        var day = BankDays.onOrAfter(earliest);
        return new NewStep(
                invoice.entity(),
                invoice.activity(),
                Objects.requireNonNull(invoice.client()).value(),
                invoice.id().value(),
                rung.step(),
                invoice.number(),
                invoice.content().parties().buyer().name(),
                "/invoices/" + invoice.id(),
                day,
                day.minusDays(ahead));
    }

    private static Actor whoActs() {
        return Objects.requireNonNull(CurrentActor.get(), "Nobody acts");
    }
}
