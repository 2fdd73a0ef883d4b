package coop.genoot.sales.reminders;

import coop.genoot.common.BankDays;
import coop.genoot.platform.Actor;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceAmounts;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.timeline.PlannedStep;
import coop.genoot.timeline.PlannedStep.State;
import coop.genoot.timeline.StepKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * One rung of the ladder: reminds the client by mail, unless nothing is owed any more, and not before the bank was
 * heard: nobody who has just paid is reminded.
 */
final class Reminder implements StepKind {
    // A bank tells of a day on the next one: one working day may be missing.
    private static final long MISSING = 1;

    private final Rung rung;
    private final Tools tools;

    /** Which reminder it is, in the order in which they are sent. */
    enum Rung {
        FIRST,
        SECOND;

        /** The name of its step. */
        String step() {
            return "sales.reminder." + (this == FIRST ? "first" : "second");
        }
    }

    /** What every rung needs. */
    record Tools(Invoices invoices, InvoiceAmounts amounts, MoneyRead money, ReminderMailing mailing, Clock clock) {
        LocalDate today() {
            return LocalDate.now(clock);
        }

        LocalDate day(Instant moment) {
            return LocalDate.ofInstant(moment, clock.getZone());
        }
    }

    Reminder(Rung rung, Tools tools) {
        this.rung = rung;
        this.tools = tools;
    }

    @Override
    public String name() {
        return rung.step();
    }

    @Override
    public Outcome run(Actor who, PlannedStep step, List<PlannedStep> all) {
        var found = tools.invoices().find(who, new InvoiceId(step.document()));
        if (found.isEmpty() || !found.get().state().isOpen()) return new Outcome.NotNeeded();
        var invoice = found.get();
        var today = tools.today();
        if (!invoice.isLate(today)) return new Outcome.Waits("sales.reminder.waits.due");
        if (invoice.content().parties().buyer().email().isBlank())
            return new Outcome.Waits("sales.reminder.waits.address");
        if (isTooSoon(step, all, today)) return new Outcome.Waits("sales.reminder.waits.first");
        if (!isMoneyKnown(invoice, today)) return new Outcome.Waits("sales.reminder.waits.bank");
        tools.mailing().remind(who, invoice, rung, tools.amounts().open(invoice), invoice.daysLate(today));
        return new Outcome.Done();
    }

    /** None goes out of order, and after a standstill as many days lie between two of them as were planned. */
    private boolean isTooSoon(PlannedStep step, List<PlannedStep> all, LocalDate today) {
        if (rung == Rung.FIRST) return false;
        return all.stream()
                .filter(it -> it.kind().equals(Rung.FIRST.step()))
                .anyMatch(first -> first.isComing() || first.state() == State.DONE && !hadTime(first, step, today));
    }

    private boolean hadTime(PlannedStep first, PlannedStep second, LocalDate today) {
        long between = ChronoUnit.DAYS.between(first.due(), second.due());
        return !tools.day(first.since()).plusDays(between).isAfter(today);
    }

    private boolean isMoneyKnown(Invoice invoice, LocalDate today) {
        var account = invoice.content().parties().seller().iban();
        return tools.money()
                .until(invoice.entity(), account)
                .filter(day -> BankDays.between(day, today) <= MISSING)
                .isPresent();
    }
}
