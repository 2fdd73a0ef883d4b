package coop.genoot.sales.reminders;

import coop.genoot.common.Money;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.mail.Mail;
import coop.genoot.platform.mail.Message;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.delivery.InvoiceLinks;
import coop.genoot.sales.documents.InvoiceContent;
import coop.genoot.sales.invoices.Invoice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes reminders in the client's language: what is open, how to pay it, and where to read the invoice. */
@Component
class ReminderMailing {
    private final InvoiceLinks links;
    private final Mail mail;
    private final WordsOf words;
    private final LateClaims claims;
    private final Clock clock;

    ReminderMailing(InvoiceLinks links, Mail mail, WordsOf words, LateClaims claims, Clock clock) {
        this.links = links;
        this.mail = mail;
        this.words = words;
        this.claims = claims;
        this.clock = clock;
    }

    /** Queues the mail in this transaction; it leaves after it. {@code open} is what is still to be paid. */
    void remind(Actor who, Invoice invoice, Reminder.Rung rung, Money open) {
        var content = invoice.content();
        var t = words.in(content.language());
        var address = links.make(who, invoice);
        var subject = t.text(
                rung.step() + ".subject",
                invoice.number(),
                content.parties().front().name());
        mail.send(Message.to(
                        content.parties().buyer().email(),
                        TimeOrderedId.at(clock.instant()),
                        content.language(),
                        subject,
                        text(invoice, t, rung, open) + "\n\n" + closing(invoice, t, address))
                .about(
                        invoice.id().value(),
                        invoice.entity().value(),
                        invoice.activity().value()));
    }

    private String text(Invoice invoice, Words t, Reminder.Rung rung, Money amount) {
        var content = invoice.content();
        var today = LocalDate.now(clock);
        var open = t.money(amount);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(t.text("sales.mail.hello", content.parties().buyer().name()));
        paragraphs.add(t.text(
                rung.step() + ".text",
                invoice.number(),
                t.date(content.issuedOn()),
                open,
                t.date(content.dueOn()),
                content.parties().front().name()));
        paragraphs.add(t.plural("sales.reminder.late", invoice.daysLate(today)));
        if (rung == Reminder.Rung.FIRST)
            claims.warning(invoice, amount, today).ifPresent(it -> paragraphs.add(consumer(invoice, t, it)));
        var reference = content.reference();
        if (reference != null)
            paragraphs.add(t.text(
                    "sales.reminder.pay", open, content.parties().seller().iban(), reference.formatted()));
        return String.join("\n\n", paragraphs);
    }

    /** What a first reminder must tell a private person (Belgium: Code of Economic Law, article XIX.2). */
    private static String consumer(Invoice invoice, Words t, LateClaims.Warning warning) {
        var content = invoice.content();
        var seller = content.parties().seller();
        var free = t.date(warning.lastFreeDay());
        var after = warning.costs().isZero()
                ? t.text("sales.reminder.consumer.free", free)
                : t.text("sales.reminder.consumer.costs", free, t.money(warning.costs()));
        return t.text("sales.reminder.consumer", title(content), seller.legalName(), seller.number()) + " " + after;
    }

    private static String title(InvoiceContent content) {
        if (!content.texts().title().isBlank()) return content.texts().title();
        return content.lines().stream()
                .filter(DocumentLine::isItem)
                .map(DocumentLine::description)
                .findFirst()
                .orElse(content.number());
    }

    private static String closing(Invoice invoice, Words t, String address) {
        var parties = invoice.content().parties();
        return String.join(
                "\n\n",
                List.of(
                        t.text("sales.reminder.read") + "\n" + address,
                        t.text("sales.reminder.crossed"),
                        t.text(
                                "sales.mail.bye",
                                parties.front().name(),
                                parties.seller().legalName())));
    }
}
