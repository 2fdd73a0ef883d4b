package coop.genoot.sales.invoices;

import coop.genoot.common.Money;
import coop.genoot.ledger.Kind;
import coop.genoot.ledger.Posted;
import coop.genoot.ledger.PostedTogether;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.PayingHabits;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears from the ledger what is open on invoices, and moves them to partly paid, paid, or back. A bank statement pays
 * thousands at once, so all that is told together is read and written together.
 */
@Component
class InvoiceMoney {
    private final StandingRows rows;
    private final PayingHabits habits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvoiceMoney(StandingRows rows, PayingHabits habits, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.habits = habits;
        this.events = events;
        this.clock = clock;
    }

    /** What an invoice came to, and by what; {@code next} may be the state it had. */
    record Move(StandingRows.Standing invoice, InvoiceState next, InvoiceStep.Kind step, Posted because) {}

    // Same transaction: the state and the books must never tell two stories (requirement D-35).
    @EventListener
    void on(PostedTogether posted) {
        var subjects =
                posted.all().stream().flatMap(it -> it.open().keySet().stream()).collect(Collectors.toSet());
        if (subjects.isEmpty()) return;
        var moves = moves(posted.all(), rows.lock(subjects));
        if (moves.isEmpty()) return;
        rows.move(moves, whoActs(), clock.instant());
        events.publishEvent(moved(moves));
        habits.paid(moves.stream()
                .filter(it -> it.next() == InvoiceState.PAID)
                .map(InvoiceMoney::paid)
                .toList());
    }

    private static List<Move> moves(List<Posted> all, Map<UUID, StandingRows.Standing> standing) {
        var moves = new ArrayList<Move>();
        for (var posted : all)
            posted.open().forEach((subject, open) -> {
                var invoice = standing.get(subject);
                var move = invoice == null ? null : move(invoice, open, posted);
                if (move == null) return;
                moves.add(move);
                standing.put(subject, invoice.in(move.next()));
            });
        return moves;
    }

    /** The last move of an invoice counts: a payment and its return may come in one statement. */
    private static InvoicesMoved moved(List<Move> moves) {
        var last = new LinkedHashMap<UUID, InvoiceState>();
        moves.forEach(it -> last.put(it.invoice().id().value(), it.next()));
        var byOpen = last.entrySet().stream()
                .collect(Collectors.partitioningBy(
                        it -> it.getValue().isOpen(), Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return new InvoicesMoved(byOpen.get(false), byOpen.get(true));
    }

    private static @Nullable Move move(StandingRows.Standing invoice, Money open, Posted posted) {
        if (invoice.kind().isCredit() || isOver(invoice.state())) return null;
        var verb = verb(open, invoice.asked());
        var next = InvoiceLife.after(invoice.state(), verb).orElse(invoice.state());
        boolean partCame = verb == InvoiceLife.Verb.PAY_A_PART && posted.kind() == Kind.PAYMENT;
        return next == invoice.state() && !partCame ? null : new Move(invoice, next, step(verb), posted);
    }

    /** What was taken back or given up is not moved by money: people take that back first. */
    private static boolean isOver(InvoiceState state) {
        return state == InvoiceState.CREDITED || state == InvoiceState.WRITTEN_OFF;
    }

    private static InvoiceLife.Verb verb(Money open, Money expected) {
        if (!open.isPositive()) return InvoiceLife.Verb.PAY;
        return open.compareTo(expected) < 0 ? InvoiceLife.Verb.PAY_A_PART : InvoiceLife.Verb.UNDO_PAYMENT;
    }

    private static InvoiceStep.Kind step(InvoiceLife.Verb verb) {
        return switch (verb) {
            case PAY -> InvoiceStep.Kind.PAID;
            case PAY_A_PART -> InvoiceStep.Kind.PARTLY_PAID;
            default -> InvoiceStep.Kind.PAYMENT_UNDONE;
        };
    }

    private static PayingHabits.Paid paid(Move move) {
        var invoice = move.invoice();
        return new PayingHabits.Paid(
                invoice.id().value(),
                Objects.requireNonNull(invoice.client()),
                invoice.entity(),
                invoice.activity(),
                invoice.dueOn(),
                move.because().on());
    }

    private static Actor whoActs() {
        return Objects.requireNonNull(CurrentActor.get(), "Nobody acts");
    }
}
