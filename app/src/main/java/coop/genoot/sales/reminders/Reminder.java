package coop.genoot.sales.reminders;

import coop.genoot.common.Money;
import coop.genoot.platform.Actor;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceAmounts;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.timeline.PlannedStep;
import coop.genoot.timeline.StepId;
import coop.genoot.timeline.StepKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    record Tools(Chasing chasing, InvoiceAmounts amounts, ReminderMailing mailing, ReminderRows letters) {}

    /** An invoice of which a client is reminded, what is still to be paid on it, and where they are reached. */
    record Asked(Invoice invoice, Money open, String address) {}

    Reminder(Rung rung, Tools tools) {
        this.rung = rung;
        this.tools = tools;
    }

    @Override
    public String name() {
        return rung.step();
    }

    @Override
    public boolean isOneLetter() {
        return true;
    }

    @Override
    public int order() {
        return rung == Rung.FIRST ? 20 : 30;
    }

    @Override
    public Outcome run(Actor who, PlannedStep step, List<PlannedStep> all) {
        return Objects.requireNonNull(runAll(who, List.of(new Due(step, all))).get(step.id()));
    }

    @Override
    public Map<StepId, Outcome> runAll(Actor who, List<Due> due) {
        var sorted = tools.chasing().sort(who, due, rung.before().stream().toArray(String[]::new));
        sorted.letters().forEach(some -> tools.mailing().remind(who, rung, open(some)));
        return sorted.asked();
    }

    @Override
    public Optional<String> paper(PlannedStep done) {
        return tools.letters().find(new InvoiceId(done.document()), name()).map(_ -> SentReminders.page(done));
    }

    private List<Asked> open(List<Chasing.Ready> some) {
        var open =
                tools.amounts().open(some.stream().map(it -> it.invoice().id()).toList());
        return some.stream()
                .map(it ->
                        new Asked(it.invoice(), open.getOrDefault(it.invoice().id(), Money.noEuros()), it.address()))
                .toList();
    }
}
