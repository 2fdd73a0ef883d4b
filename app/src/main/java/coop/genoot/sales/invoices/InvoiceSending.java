package coop.genoot.sales.invoices;

import coop.genoot.activities.Activities;
import coop.genoot.common.ActivityId;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends what was issued, and hears what became of it at the client. */
@Component
@Transactional
public class InvoiceSending {
    private final Invoices invoices;
    private final InvoiceRows rows;
    private final Activities activities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvoiceSending(
            Invoices invoices, InvoiceRows rows, Activities activities, ApplicationEventPublisher events, Clock clock) {
        this.invoices = invoices;
        this.rows = rows;
        this.activities = activities;
        this.events = events;
        this.clock = clock;
    }

    /** Issues an invoice of the typed fields and sends it in one go; see {@link Invoices#issue}. */
    public InvoiceId issueAndSend(Actor me, InvoiceId id, ActivityId activity, Map<String, String> fields) {
        invoices.issue(me, id, activity, fields);
        if (rows.find(id).filter(it -> it.state() == InvoiceState.ISSUED).isPresent()) send(me, id);
        return id;
    }

    /** Sends it, or sends it again; mail and e-invoice leave after this transaction. Refused to who may not. */
    public void send(Actor me, InvoiceId id) {
        var invoice =
                rows.lock(id).filter(it -> maySend(me, it)).orElseThrow(() -> new Refused("sales.invoice.not-yours"));
        boolean first = rows.steps(id).stream().noneMatch(step -> step.kind() == InvoiceStep.Kind.SENT);
        var next = InvoiceLife.after(invoice.state(), InvoiceLife.Verb.SEND)
                .orElseThrow(() -> new Refused("sales.invoice.not-yours"));
        rows.move(id, next, clock.instant());
        var step = first ? InvoiceStep.Kind.SENT : InvoiceStep.Kind.SENT_AGAIN;
        rows.addStep(id, step, me, "", clock.instant());
        events.publishEvent(new InvoiceSent(id, invoice.entity(), invoice.activity(), invoice.client(), !first));
    }

    public boolean maySend(Actor me, Invoice invoice) {
        return !invoice.content().kind().isInternal()
                && (activities.isManagedBy(me, invoice.activity())
                        || me.has(Hat.FINANCE, invoice.entity().value()));
    }

    /** The client looked at it on the private page; kept once. */
    public void opened(Actor client, InvoiceId id) {
        var seen = rows.steps(id).stream().anyMatch(step -> step.kind() == InvoiceStep.Kind.OPENED);
        if (!seen && invoices.find(client, id).isPresent())
            rows.addStep(id, InvoiceStep.Kind.OPENED, client, "", clock.instant());
    }

    /** Whether it arrived where it was sent, and if not, why; told by the mail or the network. */
    public void delivered(Actor me, InvoiceId id, boolean arrived, String why) {
        var step = arrived ? InvoiceStep.Kind.DELIVERED : InvoiceStep.Kind.NOT_DELIVERED;
        if (rows.find(id).isPresent()) rows.addStep(id, step, me, why, clock.instant());
    }

    /** The invoice, when the actor may see it; whoever else wants to do something with it waits. */
    public Optional<Invoice> lock(Actor me, InvoiceId id) {
        return invoices.find(me, id).flatMap(it -> rows.lock(it.id()));
    }

    /** That it was handed over to the team that recovers debts, or that this was recalled (requirement D-27). */
    public void handedOver(Actor me, InvoiceId id, boolean begun, String why) {
        var step = begun ? InvoiceStep.Kind.HANDED_OVER : InvoiceStep.Kind.HAND_OVER_RECALLED;
        rows.addStep(id, step, me, why, clock.instant());
    }
}
