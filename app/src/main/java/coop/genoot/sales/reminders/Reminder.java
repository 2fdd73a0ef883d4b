package coop.genoot.sales.reminders;

import coop.genoot.platform.Actor;
import coop.genoot.sales.invoices.InvoiceAmounts;
import coop.genoot.timeline.PlannedStep;
import coop.genoot.timeline.StepKind;
import java.util.List;
import java.util.Optional;

/**
 * One rung of the ladder: reminds the client by mail, unless nothing is owed any more, and not before the bank was
 * heard: nobody who has just paid is reminded.
 */
final class Reminder implements StepKind {
    private final Rung rung;
    private final Tools tools;

    /** Which reminder it is, in the order in which they are sent. */
    enum Rung {
        FIRST,
        SECOND;

        /** The name of its step. */
        String step() {
            return this == FIRST ? Reminders.FIRST : Reminders.SECOND;
        }

        Optional<String> before() {
            return this == FIRST ? Optional.empty() : Optional.of(Reminders.FIRST);
        }
    }

    /** What every rung needs. */
    record Tools(Chasing chasing, InvoiceAmounts amounts, ReminderMailing mailing) {}

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
        var found = tools.chasing().stillOpen(who, step);
        if (found.isEmpty()) return new Outcome.NotNeeded();
        var invoice = found.get();
        var waits = tools.chasing().waitsFor(invoice, step, rung.before(), all);
        if (waits.isPresent()) return new Outcome.Waits(waits.get());
        tools.mailing().remind(who, invoice, rung, tools.amounts().open(invoice));
        return new Outcome.Done();
    }
}
