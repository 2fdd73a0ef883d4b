package coop.genoot.sales.invoices;

import coop.genoot.common.Money;
import coop.genoot.ledger.Kind;
import coop.genoot.ledger.Posted;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.PayingHabits;
import coop.genoot.sales.Totals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears from the ledger what is open on an invoice, and moves it to partly paid, paid, or back. */
@Component
class InvoiceMoney {
    private final InvoiceRows rows;
    private final PayingHabits habits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvoiceMoney(InvoiceRows rows, PayingHabits habits, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.habits = habits;
        this.events = events;
        this.clock = clock;
    }

    // Same transaction: the state and the books must never tell two stories (requirement D-35).
    @EventListener
    void on(Posted posted) {
        posted.open()
                .forEach((subject, open) ->
                        rows.lock(new InvoiceId(subject)).ifPresent(invoice -> settle(invoice, open, posted)));
    }

    private void settle(Invoice invoice, Money open, Posted posted) {
        if (invoice.content().kind().isCredit() || invoice.state() == InvoiceState.CREDITED) return;
        var credited = Totals.ofSums(rows.creditedOf(invoice.id())).total();
        var expected = invoice.content().totals().total().minus(credited);
        var verb = verb(open, expected);
        var next = InvoiceLife.after(invoice.state(), verb).orElse(invoice.state());
        if (next == invoice.state() && !(verb == InvoiceVerb.PAY_A_PART && posted.kind() == Kind.PAYMENT)) return;
        rows.move(invoice.id(), next, clock.instant());
        rows.addStep(invoice.id(), step(verb), whoActs(), "", clock.instant());
        if (next == InvoiceState.PAID) paid(invoice, posted.on());
    }

    private static InvoiceVerb verb(Money open, Money expected) {
        if (!open.isPositive()) return InvoiceVerb.PAY;
        return open.compareTo(expected) < 0 ? InvoiceVerb.PAY_A_PART : InvoiceVerb.UNDO_PAYMENT;
    }

    private static InvoiceStep.Kind step(InvoiceVerb verb) {
        return switch (verb) {
            case PAY -> InvoiceStep.Kind.PAID;
            case PAY_A_PART -> InvoiceStep.Kind.PARTLY_PAID;
            default -> InvoiceStep.Kind.PAYMENT_UNDONE;
        };
    }

    private void paid(Invoice invoice, LocalDate on) {
        var client = Objects.requireNonNull(invoice.client());
        habits.paid(whoActs(), invoice.id().value(), client, invoice.content().dueOn(), on);
        events.publishEvent(new InvoicePaid(
                invoice.id(),
                invoice.entity(),
                invoice.activity(),
                client,
                invoice.number(),
                invoice.content().dueOn(),
                on));
    }

    private static Actor whoActs() {
        return Objects.requireNonNull(CurrentActor.get(), "Nobody acts");
    }
}
