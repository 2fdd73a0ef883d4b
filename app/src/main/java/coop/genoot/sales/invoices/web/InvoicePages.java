package coop.genoot.sales.invoices.web;

import coop.genoot.common.Money;
import coop.genoot.home.Ladder;
import coop.genoot.home.Link;
import coop.genoot.home.Moment;
import coop.genoot.home.Sum;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.sales.PayingHabits;
import coop.genoot.sales.invoices.CreditNotes;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceAmounts;
import coop.genoot.sales.invoices.InvoiceSending;
import coop.genoot.sales.invoices.InvoiceState;
import coop.genoot.sales.invoices.InvoiceStep;
import coop.genoot.sales.invoices.Invoices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells of an invoice what happened, whom we wait for, and what is in it for the Activity. */
@Component
class InvoicePages {
    private final Invoices invoices;
    private final InvoiceAmounts amounts;
    private final InvoiceSending sending;
    private final CreditNotes creditNotes;
    private final PayingHabits habits;
    private final PageTools tools;

    InvoicePages(
            Invoices invoices,
            InvoiceAmounts amounts,
            InvoiceSending sending,
            CreditNotes creditNotes,
            PayingHabits habits,
            PageTools tools) {
        this.invoices = invoices;
        this.amounts = amounts;
        this.sending = sending;
        this.creditNotes = creditNotes;
        this.habits = habits;
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
                moments(me, invoice, today, t),
                sums(invoice, t),
                ladder(invoice, t),
                sent ? t.text(isNew ? "sales.invoice.send" : "sales.invoice.send-again") : null,
                sent ? "/invoices/" + invoice.id() + "/sending" : null,
                more(me, invoice, t),
                true);
    }

    private List<Moment> moments(Actor me, Invoice invoice, LocalDate today, Words t) {
        var buyer = invoice.content().parties().buyer().name();
        var moments = new ArrayList<Moment>();
        for (var step : invoices.steps(me, invoice.id())) moments.add(moment(step, buyer, t));
        var due = invoice.content().dueOn();
        if (invoice.isLate(today)) moments.add(Moment.past(t.dayAndMonth(due), t.text("sales.invoice.due-passed")));
        moments.add(now(me, invoice, today, t));
        if (invoice.state().isOpen() && !invoice.isLate(today))
            moments.add(Moment.next(t.dayAndMonth(due), t.text("sales.invoice.due-day"), null));
        return moments;
    }

    private Moment moment(InvoiceStep step, String buyer, Words t) {
        var what = t.text(step.kind().key(), buyer);
        var who = step.who().equals(step.whoName()) ? t.text("sales.invoice.by-itself") : step.whoName();
        var detail = t.dateTime(step.at()) + " · " + who + (step.why().isEmpty() ? "" : " · " + step.why());
        var day = tools.day(step.at());
        return Moment.past(t.dayAndMonth(day), what).because(detail);
    }

    private Moment now(Actor me, Invoice invoice, LocalDate today, Words t) {
        var buyer = invoice.content().parties().buyer().name();
        var words = switch (invoice.state()) {
            case ISSUED -> t.text("sales.invoice.now.issued", buyer);
            case SENT -> t.text("sales.invoice.now.sent", buyer);
            case PARTLY_PAID -> t.text("sales.invoice.now.partly-paid", buyer, t.money(amounts.open(invoice)));
            case PAID -> t.text("sales.invoice.now.paid");
            case CREDITED -> t.text("sales.invoice.now.credited");
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

    private List<Link> more(Actor me, Invoice invoice, Words t) {
        var links = new ArrayList<Link>();
        var address = "/invoices/" + invoice.id();
        links.add(
                Link.to(address + "/xml", t.text("sales.invoice.download-xml")).withIcon("file-code"));
        if (invoice.client() != null && me.has(Hat.MANAGER, invoice.activity().value()))
            links.add(Link.to("/invoices/new?copy=" + invoice.id(), t.text("sales.invoice.repeat"))
                    .withIcon("copy"));
        if (creditNotes.isPossible(me, invoice))
            links.add(Link.to(address + "/credit-note", t.text("sales.invoice.credit"))
                    .withIcon("undo-2"));
        for (var note : invoices.creditNotes(me, invoice.id()))
            links.add(Link.to(
                    "/invoices/" + note.id(), t.text(note.content().kind().key()) + " " + note.number()));
        if (invoice.credits() != null)
            links.add(Link.to(
                    "/invoices/" + invoice.credits(), t.text("sales.invoice.credited-invoice", credited(invoice))));
        return links;
    }

    private static String credited(Invoice note) {
        var corrects = note.content().texts().corrects();
        return corrects == null ? "" : corrects.number();
    }

    private static String minus(Money amount, Words t) {
        return "− " + t.money(amount);
    }
}
