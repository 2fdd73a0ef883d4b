package coop.genoot.sales.reminders;

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
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Plans the reminders of an invoice when it is sent, and calls them off when nothing is owed any more. */
@Component
class ReminderPlans {
    private final Timeline timeline;
    private final Invoices invoices;
    private final Settings settings;
    private final Chasing chasing;
    private final Clock clock;

    ReminderPlans(Timeline timeline, Invoices invoices, Settings settings, Chasing chasing, Clock clock) {
        this.timeline = timeline;
        this.invoices = invoices;
        this.settings = settings;
        this.chasing = chasing;
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
        var law = settings.on(LocalDate.now(clock), invoice.activity().value());
        int first = law.value(Setting.FIRST_REMINDER);
        int second = Math.max(law.value(Setting.SECOND_REMINDER), first + 1);
        int ahead = law.value(Setting.STEP_NOTICE);
        return List.of(
                chasing.plan(invoice, Reminders.FIRST, first, ahead),
                chasing.plan(invoice, Reminders.SECOND, second, ahead));
    }

    private static Actor whoActs() {
        return Objects.requireNonNull(CurrentActor.get(), "Nobody acts");
    }
}
