package coop.genoot.sales.invoices.web;

import coop.genoot.home.Moment;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.sales.PayingHabits;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceAmounts;
import coop.genoot.sales.invoices.InvoiceStep;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.timeline.PlannedStep;
import coop.genoot.timeline.StepMoments;
import coop.genoot.timeline.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The timeline of an invoice: what happened, whom we wait for, and what comes by itself. */
@Component
class InvoiceMoments {
    private final Invoices invoices;
    private final InvoiceAmounts amounts;
    private final PayingHabits habits;
    private final Timeline timeline;
    private final StepMoments stepMoments;
    private final PageTools tools;

    InvoiceMoments(
            Invoices invoices,
            InvoiceAmounts amounts,
            PayingHabits habits,
            Timeline timeline,
            StepMoments stepMoments,
            PageTools tools) {
        this.invoices = invoices;
        this.amounts = amounts;
        this.habits = habits;
        this.timeline = timeline;
        this.stepMoments = stepMoments;
        this.tools = tools;
    }

    List<Moment> of(Actor me, Invoice invoice, LocalDate today, Words t) {
        var steps = timeline.of(me, invoice.id().value());
        var happened = invoices.steps(me, invoice.id());
        var moments = new ArrayList<>(past(invoice, happened, steps, today, t));
        var due = invoice.content().dueOn();
        moments.add(tools.told(me, invoice, t)
                .or(() -> InvoiceStep.dispute(happened)
                        .filter(_ -> invoice.state().isOpen())
                        .map(it -> inDispute(invoice, it, t)))
                .orElseGet(() -> now(me, invoice, today, t)));
        if (invoice.state().isOpen() && !invoice.isLate(today))
            moments.add(Moment.next(t.dayAndMonth(due), t.text("sales.invoice.due-day"), null));
        moments.addAll(stepMoments.coming(me, steps, t));
        return moments;
    }

    /** What happened to it and what was done for it by itself, in the order in which it did. */
    private List<Moment> past(
            Invoice invoice, List<InvoiceStep> happened, List<PlannedStep> steps, LocalDate today, Words t) {
        var buyer = invoice.content().parties().buyer().name();
        var moments = happened.stream().map(step -> new StepMoments.Past(step.at(), moment(step, buyer, t)));
        return Stream.of(moments, stepMoments.past(steps, t).stream(), dueDay(invoice, today, t))
                .flatMap(it -> it)
                .sorted(Comparator.comparing(StepMoments.Past::at))
                .map(StepMoments.Past::moment)
                .toList();
    }

    private Stream<StepMoments.Past> dueDay(Invoice invoice, LocalDate today, Words t) {
        var due = invoice.content().dueOn();
        if (!invoice.isLate(today)) return Stream.of();
        var passed = Moment.past(t.dayAndMonth(due), t.text("sales.invoice.due-passed"));
        return Stream.of(new StepMoments.Past(tools.startOf(due.plusDays(1)), passed));
    }

    private Moment moment(InvoiceStep step, String buyer, Words t) {
        var what = t.text(step.kind().key(), buyer);
        var who = step.who().equals(step.whoName()) ? t.text("sales.invoice.by-itself") : step.whoName();
        var detail = t.dateTime(step.at()) + " · " + who + (step.why().isEmpty() ? "" : " · " + step.why());
        var day = tools.day(step.at());
        return Moment.past(t.dayAndMonth(day), what).because(detail);
    }

    private static Moment inDispute(Invoice invoice, InvoiceStep dispute, Words t) {
        var buyer = invoice.content().parties().buyer().name();
        var now = Moment.now(t.text("sales.invoice.now"), t.text("sales.invoice.now.disputed", buyer));
        return now.because(dispute.why() + " · " + t.text("sales.invoice.now.disputed.nothing-leaves"));
    }

    private Moment now(Actor me, Invoice invoice, LocalDate today, Words t) {
        var buyer = invoice.content().parties().buyer().name();
        var words = switch (invoice.state()) {
            case ISSUED -> t.text("sales.invoice.now.issued", buyer);
            case SENT -> t.text("sales.invoice.now.sent", buyer);
            case PARTLY_PAID -> t.text("sales.invoice.now.partly-paid", buyer, t.money(amounts.open(invoice)));
            case PAID -> t.text("sales.invoice.now.paid");
            case CREDITED -> t.text("sales.invoice.now.credited");
            case WRITTEN_OFF -> t.text("sales.invoice.now.written-off", buyer);
            case SETTLED -> t.text("sales.invoice.now.settled");
        };
        var now = Moment.now(t.text("sales.invoice.now"), words);
        return invoice.state().isOpen() ? now.because(expectation(me, invoice, today, t)) : now;
    }

    private String expectation(Actor me, Invoice invoice, LocalDate today, Words t) {
        var due = invoice.content().dueOn();
        var client = invoice.client();
        var habit = client == null ? null : habits.of(me, client).orElse(null);
        if (habit == null || habit.daysLate() == 0 || habit.expected(due).isBefore(today))
            return t.text("sales.invoice.expect.due", t.date(due));
        return habit.daysLate() > 0
                ? t.plural("sales.invoice.expect.late", habit.daysLate(), t.date(habit.expected(due)))
                : t.plural("sales.invoice.expect.early", -habit.daysLate(), t.date(habit.expected(due)));
    }
}
