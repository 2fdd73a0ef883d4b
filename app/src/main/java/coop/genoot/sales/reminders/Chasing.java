package coop.genoot.sales.reminders;

import coop.genoot.common.BankDays;
import coop.genoot.platform.Actor;
import coop.genoot.sales.invoices.Disputes;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.timeline.NewStep;
import coop.genoot.timeline.PlannedStep;
import coop.genoot.timeline.PlannedStep.State;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether a client may be asked for what is late, the same for every step from the first reminder to a notice. */
@Component
public class Chasing {
    // A bank tells of a day on the next one: one working day may be missing.
    private static final long MISSING = 1;

    private final Invoices invoices;
    private final Disputes disputes;
    private final MoneyRead money;
    private final Clock clock;

    /** Where no room says how far the bank was read, nothing is known of it, and so nobody is asked. */
    Chasing(Invoices invoices, Disputes disputes, ObjectProvider<MoneyRead> money, Clock clock) {
        this.invoices = invoices;
        this.disputes = disputes;
        this.money = money.getIfAvailable(() -> (_, _) -> Optional.empty());
        this.clock = clock;
    }

    /** A step of an invoice so many days after its last day to pay; who gets it late has as long as anybody else. */
    public NewStep plan(Invoice invoice, String kind, int days, int ahead) {
        var today = LocalDate.now(clock);
        var due = invoice.content().dueOn();
        var day = BankDays.onOrAfter((due.isBefore(today) ? today : due).plusDays(days));
        return new NewStep(
                invoice.entity(),
                invoice.activity(),
                Objects.requireNonNull(invoice.client()).value(),
                invoice.id().value(),
                kind,
                invoice.number(),
                invoice.content().parties().buyer().name(),
                "/invoices/" + invoice.id(),
                day,
                day.minusDays(ahead));
    }

    /** The invoice of a step, as long as something is to be paid on it. */
    public Optional<Invoice> stillOpen(Actor who, PlannedStep step) {
        return invoices.find(who, new InvoiceId(step.document()))
                .filter(it -> it.state().isOpen());
    }

    /**
     * The key of the sentence that says what the step waits for; empty when the client may be asked now.
     *
     * @param before the kind of step that goes before it: as many days lie between the two as were planned
     * @param all the steps of the invoice
     */
    public Optional<String> waitsFor(
            Invoice invoice, PlannedStep step, Optional<String> before, List<PlannedStep> all) {
        var today = LocalDate.now(clock);
        var buyer = invoice.content().parties().buyer();
        if (!invoice.isLate(today)) return Optional.of("sales.reminder.waits.due");
        if (disputes.of(invoice).isPresent()) return Optional.of("sales.reminder.waits.dispute");
        if (buyer.email().isBlank()) return Optional.of("sales.reminder.waits.address");
        if (before.isPresent() && isTooSoon(step, before.get(), all, today))
            return Optional.of("sales.reminder.waits.earlier");
        return isMoneyKnown(invoice, today) ? Optional.empty() : Optional.of("sales.reminder.waits.bank");
    }

    /** The day on which a step of that kind was done. */
    public Optional<LocalDate> doneOn(String kind, List<PlannedStep> all) {
        return all.stream()
                .filter(it -> it.kind().equals(kind) && it.state() == State.DONE)
                .map(it -> LocalDate.ofInstant(it.since(), clock.getZone()))
                .findFirst();
    }

    /** None goes out of order, and after a standstill as many days lie between two of them as were planned. */
    private boolean isTooSoon(PlannedStep step, String before, List<PlannedStep> all, LocalDate today) {
        return all.stream()
                .filter(it -> it.kind().equals(before))
                .anyMatch(first -> first.isComing() || first.state() == State.DONE && !hadTime(first, step, today));
    }

    private boolean hadTime(PlannedStep first, PlannedStep second, LocalDate today) {
        long between = ChronoUnit.DAYS.between(first.due(), second.due());
        var done = LocalDate.ofInstant(first.since(), clock.getZone());
        return !done.plusDays(between).isAfter(today);
    }

    private boolean isMoneyKnown(Invoice invoice, LocalDate today) {
        var account = invoice.content().parties().seller().iban();
        return money.until(invoice.entity(), account)
                .filter(day -> BankDays.between(day, today) <= MISSING)
                .isPresent();
    }
}
