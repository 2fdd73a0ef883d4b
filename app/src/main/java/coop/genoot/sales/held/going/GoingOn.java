package coop.genoot.sales.held.going;

import coop.genoot.common.Refused;
import coop.genoot.control.Stop;
import coop.genoot.control.StopEnded;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.documents.OrderPart;
import coop.genoot.sales.held.CreditFields;
import coop.genoot.sales.held.HeldDocument;
import coop.genoot.sales.held.HeldDocuments;
import coop.genoot.sales.invoices.CreditNotes;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSending;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.sales.invoices.OrderInvoices;
import coop.genoot.sales.quotes.OrderId;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Issues and sends what was approved, as whoever sent it and in the transaction that approved it: once, whatever is
 * clicked twice. When it cannot be issued any more, it is not approved either.
 */
@Component
class GoingOn {
    private final HeldDocuments held;
    private final OrderInvoices orders;
    private final CreditNotes credits;
    private final InvoiceSending sending;
    private final Invoices invoices;

    GoingOn(HeldDocuments held, OrderInvoices orders, CreditNotes credits, InvoiceSending sending, Invoices invoices) {
        this.held = held;
        this.invoices = invoices;
        this.orders = orders;
        this.credits = credits;
        this.sending = sending;
    }

    @EventListener
    void on(StopEnded ended) {
        var reader = Objects.requireNonNull(CurrentActor.get());
        held.find(reader, ended.document()).filter(HeldDocument::isWaiting).ifPresent(it -> {
            boolean issued = ended.state() == Stop.State.APPROVED;
            if (issued) {
                var sender = held.sender(it);
                issue(sender, it);
                // Another part of its order may have left meanwhile, and what is left then waits for a look of its own.
                if (invoices.find(sender, new InvoiceId(it.id())).isEmpty())
                    throw new Refused("control.stop.not-any-more");
            }
            held.ended(it, issued);
        });
    }

    private void issue(Actor sender, HeldDocument it) {
        var id = new InvoiceId(it.id());
        switch (it.kind()) {
            case INVOICE -> sending.issueAndSend(sender, id, it.activity(), it.fields());
            case ORDER -> {
                orders.issue(
                        sender,
                        id,
                        new OrderId(Objects.requireNonNull(it.of())),
                        OrderPart.of(it.fields()),
                        it.fields());
                sending.sendNew(sender, id);
            }
            case CREDIT_NOTE -> {
                var of = new InvoiceId(Objects.requireNonNull(it.of()));
                var kept = CreditFields.of(it.fields());
                var request = new CreditNotes.Request(kept.lines(), kept.net(), kept.why(), kept.left());
                credits.credit(sender, id, of, request);
            }
        }
    }
}
