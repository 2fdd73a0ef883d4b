package coop.genoot.sales.delivery;

import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.mail.Mail;
import coop.genoot.platform.mail.Message;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceSent;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.sales.undelivered.DeadAddresses;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to the client when an invoice is sent: where to read it, without an account (requirement D-31). */
@Component
class InvoiceMailing {
    private final Invoices invoices;
    private final InvoiceLinks links;
    private final DeadAddresses addresses;
    private final Mail mail;
    private final WordsOf words;
    private final Clock clock;

    InvoiceMailing(
            Invoices invoices, InvoiceLinks links, DeadAddresses addresses, Mail mail, WordsOf words, Clock clock) {
        this.invoices = invoices;
        this.links = links;
        this.addresses = addresses;
        this.mail = mail;
        this.words = words;
        this.clock = clock;
    }

    // The mail is written in this transaction and leaves after it: none for what was rolled back.
    @EventListener
    void on(InvoiceSent sent) {
        var me = Objects.requireNonNull(CurrentActor.get(), "Nobody acts");
        invoices.find(me, sent.invoice())
                .ifPresent(invoice -> address(me, invoice).ifPresent(to -> mail.send(message(me, invoice, to))));
    }

    /** Where it is sent: where it arrives, and else where it did not, so that whoever sends it hears of that again. */
    private Optional<String> address(Actor me, Invoice invoice) {
        var onInvoice = invoice.content().parties().buyer().email();
        return Optional.ofNullable(
                        addresses.reach(me, invoice.client(), onInvoice).working())
                .or(() -> Optional.of(onInvoice).filter(it -> !it.isBlank()));
    }

    private Message message(Actor me, Invoice invoice, String to) {
        var content = invoice.content();
        var t = words.in(content.language());
        var address = links.make(me, invoice);
        var front = content.parties().front().name();
        var title = t.text(content.kind().key()) + " " + invoice.number();
        var id = TimeOrderedId.at(clock.instant());
        return Message.to(to, id, content.language(), title + " · " + front, text(invoice, t, address))
                .about(
                        invoice.id().value(),
                        invoice.entity().value(),
                        invoice.activity().value());
    }

    private static String text(Invoice invoice, Words t, String address) {
        var content = invoice.content();
        var total = t.money(content.totals().total());
        var title = t.text(content.kind().key()) + " " + invoice.number();
        var reference = content.reference();
        var pay = reference == null
                ? ""
                : t.text(
                                "sales.mail.pay",
                                t.date(content.dueOn()),
                                content.parties().seller().iban(),
                                reference.formatted())
                        + "\n\n";
        return t.text("sales.mail.hello", content.parties().buyer().name()) + "\n\n"
                + t.text(
                        "sales.mail.here",
                        title,
                        total,
                        content.parties().front().name()) + "\n" + address + "\n\n"
                + pay
                + t.text(
                        "sales.mail.bye",
                        content.parties().front().name(),
                        content.parties().seller().legalName());
    }
}
