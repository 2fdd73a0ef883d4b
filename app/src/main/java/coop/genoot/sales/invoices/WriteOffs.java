package coop.genoot.sales.invoices;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.Refused;
import coop.genoot.control.Control;
import coop.genoot.control.Operation;
import coop.genoot.control.OperationKind;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.sales.invoices.InvoiceLife.Role;
import coop.genoot.sales.invoices.InvoiceLife.Verb;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invoices that nobody will pay any more: finance gives them up, in the books too, and can take that back when money is
 * expected again (requirement D-08).
 */
@Component
@Transactional
public class WriteOffs {
    /** The most signs of why an invoice is given up. */
    public static final int LONGEST_REASON = 300;

    private final InvoiceRows rows;
    private final InvoiceAmounts amounts;
    private final Control control;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WriteOffs(
            InvoiceRows rows, InvoiceAmounts amounts, Control control, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.amounts = amounts;
        this.control = control;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An invoice was given up, or that was taken back; in the same transaction.
     *
     * @param id of this giving up: the same when it is taken back
     */
    public record WrittenOff(
            UUID id, InvoiceId invoice, EntityId entity, ActivityId activity, LocalDate on, boolean undone) {}

    /**
     * Gives up what is open of it. Refused to others than finance ({@code sales.invoice.not-yours}), while its last day
     * to pay is not over or nothing is open ({@code sales.write-off.not-late}), and without a reason
     * ({@code sales.write-off.why.missing}) of at most 300 signs.
     */
    public void writeOff(Actor me, InvoiceId id, String why) {
        var invoice = lock(me, id, Verb.WRITE_OFF);
        if (why.isBlank()) throw new Refused("sales.write-off.why.missing");
        if (why.strip().length() > LONGEST_REASON) throw new Refused("sales.dispute.too-long", LONGEST_REASON);
        if (!isPossible(me, invoice)) throw new Refused("sales.write-off.not-late");
        control.ask(me, operation(invoice));
        rows.move(id, InvoiceState.WRITTEN_OFF, clock.instant());
        rows.addStep(id, InvoiceStep.Kind.WRITTEN_OFF, me, why.strip(), clock.instant());
        events.publishEvent(told(invoice, false));
        events.publishEvent(new InvoicesMoved(List.of(id.value()), List.of()));
    }

    /** Expects its money again. Refused to others than finance, and when it was not given up. */
    public void undo(Actor me, InvoiceId id) {
        var invoice = lock(me, id, Verb.UNDO_WRITE_OFF);
        events.publishEvent(told(invoice, true));
        boolean whole = amounts.open(invoice).compareTo(asked(invoice)) >= 0;
        rows.move(id, whole ? InvoiceState.SENT : InvoiceState.PARTLY_PAID, clock.instant());
        rows.addStep(id, InvoiceStep.Kind.WRITE_OFF_UNDONE, me, "", clock.instant());
        events.publishEvent(new InvoicesMoved(List.of(), List.of(id.value())));
    }

    /** Whether the actor may give it up now. */
    @Transactional(readOnly = true)
    public boolean isPossible(Actor me, Invoice invoice) {
        return invoice.client() != null
                && isFinance(me, invoice)
                && invoice.isLate(LocalDate.now(clock))
                && amounts.open(invoice).isPositive();
    }

    /** Whether the actor may take back that it was given up. */
    @Transactional(readOnly = true)
    public boolean isUndoable(Actor me, Invoice invoice) {
        return invoice.state() == InvoiceState.WRITTEN_OFF && isFinance(me, invoice);
    }

    /** It has its own four eyes afterwards; it is never stopped. */
    private Operation operation(Invoice invoice) {
        var client = invoice.client();
        return new Operation(
                OperationKind.WRITE_OFF,
                invoice.id().value(),
                invoice.entity(),
                invoice.activity(),
                client == null ? null : client.value(),
                invoice.content().parties().buyer().name(),
                amounts.open(invoice),
                Set.of(),
                "/invoices/" + invoice.id());
    }

    private Invoice lock(Actor me, InvoiceId id, Verb verb) {
        var invoice = rows.lock(id)
                .filter(it -> isFinance(me, it) && InvoiceLife.may(Role.FINANCE, verb))
                .orElseThrow(() -> new Refused("sales.invoice.not-yours"));
        if (InvoiceLife.after(invoice.state(), verb).isEmpty()) throw new Refused("sales.write-off.not-late");
        return invoice;
    }

    private WrittenOff told(Invoice invoice, boolean undone) {
        long times = rows.steps(invoice.id()).stream()
                .filter(it -> it.kind() == InvoiceStep.Kind.WRITTEN_OFF)
                .count();
        var id = UUID.nameUUIDFromBytes(("write-off " + times + " " + invoice.id()).getBytes(StandardCharsets.UTF_8));
        return new WrittenOff(id, invoice.id(), invoice.entity(), invoice.activity(), LocalDate.now(clock), undone);
    }

    private Money asked(Invoice invoice) {
        return rows.creditNotesOf(invoice.id()).stream()
                .map(note -> note.content().totals().total())
                .reduce(invoice.content().totals().total(), Money::minus);
    }

    private static boolean isFinance(Actor me, Invoice invoice) {
        return me.has(Hat.FINANCE, invoice.entity().value());
    }
}
