package coop.genoot.sales.undelivered;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.mail.MailRefused;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSending;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.sales.quotes.Quote;
import coop.genoot.sales.quotes.QuoteId;
import coop.genoot.sales.quotes.Quotes;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes a task of each mail to a client that did not arrive, and writes it on the invoice it is about. */
@Component
class MailThatCameBack {
    private final UndeliveredRows rows;
    private final Invoices invoices;
    private final InvoiceSending sending;
    private final Quotes quotes;
    private final Clock clock;

    MailThatCameBack(UndeliveredRows rows, Invoices invoices, InvoiceSending sending, Quotes quotes, Clock clock) {
        this.rows = rows;
        this.invoices = invoices;
        this.sending = sending;
        this.quotes = quotes;
        this.clock = clock;
    }

    // In the transaction in which it is noted that the mail came back: both stories are one.
    @EventListener
    void on(MailRefused refused) {
        var me = Objects.requireNonNull(CurrentActor.get(), "Nobody acts");
        var document = refused.about().document();
        invoices.find(me, new InvoiceId(document)).ifPresent(it -> ofInvoice(me, it, refused));
        quotes.find(me, new QuoteId(document)).ifPresent(it -> ofQuote(it, refused));
    }

    private void ofInvoice(Actor me, Invoice invoice, MailRefused refused) {
        sending.delivered(me, invoice.id(), false, refused.to());
        if (invoice.client() == null) return;
        rows.add(new Undelivered(
                refused.mail(),
                invoice.entity(),
                invoice.activity(),
                invoice.client(),
                invoice.content().parties().buyer().name(),
                invoice.id().value(),
                invoice.number(),
                "/invoices/" + invoice.id(),
                refused.to(),
                refused.why(),
                clock.instant()));
    }

    private void ofQuote(Quote quote, MailRefused refused) {
        rows.add(new Undelivered(
                refused.mail(),
                quote.entity(),
                quote.activity(),
                quote.client(),
                quote.letterhead().client(),
                quote.id().value(),
                quote.number(),
                "/quotes/" + quote.id(),
                refused.to(),
                refused.why(),
                clock.instant()));
    }
}
