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
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes reminders in the client's language: what is open, how to pay it, and where to read the invoice. */
@Component
class ReminderMailing {
    private final InvoiceLinks links;
    private final Mail mail;
    private final WordsOf words;
    private final LateClaims claims;
    private final ReminderRows rows;
    private final Clock clock;

    ReminderMailing(InvoiceLinks links, Mail mail, WordsOf words, LateClaims claims, ReminderRows rows, Clock clock) {
        this.links = links;
        this.mail = mail;
        this.words = words;
        this.claims = claims;
        this.rows = rows;
        this.clock = clock;
    }

    /** Queues one mail about all of them in this transaction; it leaves after it. */
    void remind(Actor who, Reminder.Rung rung, List<Reminder.Asked> asked) {
        var first = asked.getFirst().invoice();
        var content = first.content();
        var t = words.in(content.language());
        var id = TimeOrderedId.at(clock.instant());
        var front = content.parties().front().name();
        var subject = asked.size() == 1
                ? t.text(rung.step() + ".subject", first.number(), front)
                : t.text(rung.step() + ".subject.many", asked.size(), front);
        var text = asked.size() == 1 ? ofOne(who, rung, asked.getFirst(), t) : ofMany(who, rung, asked, t);
        mail.send(Message.to(asked.getFirst().address(), id, content.language(), subject, text)
                .about(
                        first.id().value(),
                        first.entity().value(),
                        first.activity().value()));
        rows.addAll(rung.step(), id, asked, clock.instant());
    }

    private String ofOne(Actor who, Reminder.Rung rung, Reminder.Asked asked, Words t) {
        var invoice = asked.invoice();
        var content = invoice.content();
        var open = t.money(asked.open());
        var paragraphs = new ArrayList<String>();
        paragraphs.add(t.text("sales.mail.hello", content.parties().buyer().name()));
        paragraphs.add(t.text(
                rung.step() + ".text",
                invoice.number(),
                t.date(content.issuedOn()),
                open,
                t.date(content.dueOn()),
                content.parties().front().name()));
        paragraphs.add(t.plural("sales.reminder.late", invoice.daysLate(LocalDate.now(clock))));
        if (rung == Reminder.Rung.FIRST) warning(List.of(asked), t).ifPresent(paragraphs::add);
        var reference = content.reference();
        if (reference != null)
            paragraphs.add(t.text(
                    "sales.reminder.pay", open, content.parties().seller().iban(), reference.formatted()));
        paragraphs.add(t.text("sales.reminder.read") + "\n" + links.make(who, invoice));
        paragraphs.addAll(closing(invoice, t));
        return String.join("\n\n", paragraphs);
    }

    /** Each invoice keeps its own reference: what is paid finds its way by it. */
    private String ofMany(Actor who, Reminder.Rung rung, List<Reminder.Asked> asked, Words t) {
        var invoice = asked.getFirst().invoice();
        var parties = invoice.content().parties();
        var sum = asked.stream().map(Reminder.Asked::open).reduce(Money.noEuros(), Money::plus);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(t.text("sales.mail.hello", parties.buyer().name()));
        paragraphs.add(t.text(
                rung.step() + ".text.many",
                asked.size(),
                t.money(sum),
                parties.front().name()));
        asked.forEach(it -> paragraphs.add(line(who, it, t)));
        if (rung == Reminder.Rung.FIRST) warning(asked, t).ifPresent(paragraphs::add);
        paragraphs.add(t.text("sales.reminder.pay.many", parties.seller().iban()));
        paragraphs.addAll(closing(invoice, t));
        return String.join("\n\n", paragraphs);
    }

    private String line(Actor who, Reminder.Asked asked, Words t) {
        var invoice = asked.invoice();
        var content = invoice.content();
        var reference = content.reference();
        var what = t.text(
                "sales.reminder.one-of-many",
                invoice.number(),
                t.date(content.issuedOn()),
                t.money(asked.open()),
                t.date(content.dueOn()));
        return "• " + what + (reference == null ? "" : "\n  " + reference.formatted()) + "\n  "
                + links.make(who, invoice);
    }

    /** What a first reminder must tell a private person (Belgium: Code of Economic Law, article XIX.2). */
    private Optional<String> warning(List<Reminder.Asked> asked, Words t) {
        var today = LocalDate.now(clock);
        var warnings = asked.stream()
                .flatMap(it -> claims.warning(it.invoice(), it.open(), today).stream())
                .toList();
        if (warnings.isEmpty()) return Optional.empty();
        var content = asked.getFirst().invoice().content();
        var seller = content.parties().seller();
        var costs = warnings.stream().map(LateClaims.Warning::costs).reduce(Money.noEuros(), Money::plus);
        var free = t.date(warnings.getFirst().lastFreeDay());
        var after = costs.isZero()
                ? t.text("sales.reminder.consumer.free", free)
                : t.text("sales.reminder.consumer.costs", free, t.money(costs));
        var titles = asked.stream().map(it -> title(it.invoice().content())).distinct();
        var what = titles.collect(Collectors.joining(", "));
        return Optional.of(t.text("sales.reminder.consumer", what, seller.legalName(), seller.number()) + " " + after);
    }

    private static String title(InvoiceContent content) {
        if (!content.texts().title().isBlank()) return content.texts().title();
        return content.lines().stream()
                .filter(DocumentLine::isItem)
                .map(DocumentLine::description)
                .findFirst()
                .orElse(content.number());
    }

    private static List<String> closing(Invoice invoice, Words t) {
        var parties = invoice.content().parties();
        return List.of(
                t.text("sales.reminder.crossed"),
                t.text(
                        "sales.mail.bye",
                        parties.front().name(),
                        parties.seller().legalName()));
    }
}
