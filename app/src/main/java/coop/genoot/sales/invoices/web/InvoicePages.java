package coop.genoot.sales.invoices.web;

import coop.genoot.common.Money;
import coop.genoot.home.Ladder;
import coop.genoot.home.Sum;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceAmounts;
import coop.genoot.sales.invoices.InvoiceSending;
import coop.genoot.sales.invoices.InvoiceState;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows an invoice: the document, where it stands, and what is in it for the Activity. */
@Component
class InvoicePages {
    private final InvoiceAmounts amounts;
    private final InvoiceSending sending;
    private final InvoiceActions actions;
    private final InvoiceMoments moments;
    private final PageTools tools;

    InvoicePages(
            InvoiceAmounts amounts,
            InvoiceSending sending,
            InvoiceActions actions,
            InvoiceMoments moments,
            PageTools tools) {
        this.amounts = amounts;
        this.sending = sending;
        this.actions = actions;
        this.moments = moments;
        this.tools = tools;
    }

    InvoicePage of(Actor me, Invoice invoice) {
        var t = tools.words(me);
        var today = tools.today();
        var sent = sending.maySend(me, invoice);
        var isNew = invoice.state() == InvoiceState.ISSUED;
        return new InvoicePage(
                t.text(invoice.content().kind().key()) + " " + invoice.number(),
                "/invoices/" + invoice.id(),
                invoice.state().tone(invoice.isLate(today)),
                invoice.state().words(invoice.daysLate(today), t),
                tools.sheet(invoice.content()),
                moments.of(me, invoice, today, t),
                sums(invoice, t),
                ladder(invoice, t),
                sent ? t.text(isNew ? "sales.invoice.send" : "sales.invoice.send-again") : null,
                sent ? "/invoices/" + invoice.id() + "/sending" : null,
                actions.of(me, invoice, t),
                tools.asks(me, invoice.document(), t),
                true);
    }

    private List<Sum> sums(Invoice invoice, Words t) {
        var share = amounts.share(invoice);
        var front = invoice.content().parties().front().name();
        var account = "/account/" + invoice.activity();
        var last = invoice.state().isOpen() ? "sales.invoice.share.coming" : "sales.invoice.share.arrived";
        var key = invoice.content().kind().isCredit() ? "sales.invoice.share.back" : last;
        return List.of(
                Sum.of(t.text("sales.invoice.share.net"), t.money(share.net())),
                Sum.of(
                                t.text("sales.invoice.share.contribution", t.percent(share.rate())),
                                minus(share.contribution(), t))
                        .because(t.text("sales.invoice.share.why")),
                Sum.total(t.text(key, front), t.money(share.toActivity())).at(account));
    }

    private Ladder ladder(Invoice invoice, Words t) {
        var share = amounts.share(invoice);
        var front = invoice.content().parties().front().name();
        var kind = invoice.state().isOpen() ? Ladder.Kind.COMING : Ladder.Kind.FREE;
        var message = t.text("sales.invoice.share.picture", t.money(share.toActivity()), t.money(share.net()), front);
        return new Ladder(
                "share",
                message,
                List.of(
                        new Ladder.Part(
                                kind,
                                front,
                                t.money(share.toActivity()),
                                share.toActivity().cents()),
                        new Ladder.Part(
                                Ladder.Kind.CONTRIBUTION,
                                t.text("sales.invoice.share.cooperative"),
                                t.money(share.contribution()),
                                share.contribution().cents())));
    }

    private static String minus(Money amount, Words t) {
        return "− " + t.money(amount);
    }
}
