package coop.genoot.sales.delivery;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.invoices.CreditNoteIssued;
import coop.genoot.sales.invoices.InternalInvoiceIssued;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceIssued;
import coop.genoot.sales.invoices.Invoices;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Makes the PDF of every issued document after its transaction: never inside, where others would wait for it, and again
 * until it is made.
 */
@Component
class InvoicePrinting {
    private static final Actor HOUSE = Actor.system("documents");

    private final Invoices invoices;
    private final InvoiceFiles files;
    private final ApplicationEventPublisher events;
    // One at a time on a node: printing gives way to people who wait for a page.
    private final Semaphore press = new Semaphore(1);

    InvoicePrinting(Invoices invoices, InvoiceFiles files, ApplicationEventPublisher events) {
        this.invoices = invoices;
        this.files = files;
        this.events = events;
    }

    /** A document that has no PDF yet. */
    record ToPrint(UUID document) {}

    @EventListener
    void on(InvoiceIssued issued) {
        events.publishEvent(new ToPrint(issued.invoice().value()));
    }

    @EventListener
    void on(CreditNoteIssued issued) {
        events.publishEvent(new ToPrint(issued.creditNote().value()));
    }

    @EventListener
    void on(InternalInvoiceIssued issued) {
        events.publishEvent(new ToPrint(issued.invoice().value()));
    }

    /** Kept in the outbox until it succeeded; printing twice gives the same file. */
    @Async
    @TransactionalEventListener(id = "sales.printing")
    void print(ToPrint wanted) {
        press.acquireUninterruptibly();
        try {
            CurrentActor.run(HOUSE, () -> invoices.find(HOUSE, new InvoiceId(wanted.document()))
                    .ifPresent(invoice -> files.of(invoice, InvoiceFiles.Form.PDF)));
        } finally {
            press.release();
        }
    }
}
