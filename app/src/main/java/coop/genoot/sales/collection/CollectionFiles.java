package coop.genoot.sales.collection;

import coop.genoot.common.Money;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.JournalEntry;
import coop.genoot.ledger.Kind;
import coop.genoot.ledger.Ledger;
import coop.genoot.ledger.Line;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.sales.Client;
import coop.genoot.sales.Clients;
import coop.genoot.sales.collection.CollectionFile.Payment;
import coop.genoot.sales.delivery.InvoiceFiles;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceAmounts;
import coop.genoot.sales.recovery.FormalNotices;
import coop.genoot.sales.recovery.GivenNotice;
import coop.genoot.sales.reminders.LateClaims;
import coop.genoot.sales.reminders.Reminders;
import coop.genoot.sales.reminders.SentReminders;
import coop.genoot.sales.reminders.SentReminders.SentReminder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** Brings together all that goes with an invoice that is handed over, and packs it into one file. */
@Component
class CollectionFiles {
    private final Papers papers;
    private final Books books;
    private final Clients clients;
    private final Clock clock;

    /** What was written to the client. */
    @Component
    record Papers(InvoiceFiles invoices, SentReminders reminders, FormalNotices notices) {}

    /** What is owed and what came. */
    @Component
    record Books(Ledger ledger, InvoiceAmounts amounts, LateClaims claims) {}

    CollectionFiles(Papers papers, Books books, Clients clients, Clock clock) {
        this.papers = papers;
        this.books = books;
        this.clients = clients;
        this.clock = clock;
    }

    CollectionFile of(Actor me, Invoice invoice, GivenNotice notice) {
        var reminders = papers.reminders().of(me, invoice.id());
        var first = reminders.stream()
                .filter(it -> it.kind().equals(Reminders.FIRST))
                .map(it -> LocalDate.ofInstant(it.sent(), clock.getZone()))
                .findFirst();
        var open = books.amounts().open(invoice);
        var claim = books.claims().of(invoice, open, LocalDate.now(clock), first);
        return new CollectionFile(contact(me, invoice), reminders, notice, payments(invoice), claim);
    }

    /** As on the invoice, and what we know of the client today. */
    private List<String> contact(Actor me, Invoice invoice) {
        var parties = invoice.content().parties();
        var buyer = parties.buyer();
        var now = Optional.ofNullable(invoice.client()).flatMap(id -> clients.find(me, id));
        var lines = new ArrayList<String>();
        lines.add(buyer.name());
        lines.addAll(buyer.addressLines(parties.seller().home(), me.language()));
        Stream.of(
                        Optional.ofNullable(buyer.vatNumber()),
                        Optional.ofNullable(buyer.register()).filter(_ -> buyer.vatNumber() == null),
                        now.map(Client::mail).or(() -> Optional.of(buyer.email())),
                        now.map(Client::phone))
                .flatMap(Optional::stream)
                .filter(it -> !it.isBlank())
                .forEach(lines::add);
        return lines;
    }

    private List<Payment> payments(Invoice invoice) {
        return books.ledger().ofSubject(invoice.id().value()).stream()
                .filter(it -> it.kind() == Kind.PAYMENT || it.kind() == Kind.PAYMENT_UNDONE)
                .map(it -> new Payment(it.on(), received(it, invoice)))
                .filter(it -> !it.amount().isZero())
                .toList();
    }

    private static Money received(JournalEntry entry, Invoice invoice) {
        return entry.lines().stream()
                .filter(it -> it.account().kind() == AccountKind.CLIENT_RECEIVABLE)
                .filter(it -> invoice.id().value().equals(it.subject()))
                .map(Line::amount)
                .reduce(Money.noEuros(), Money::plus)
                .negated();
    }

    /** The invoice, each reminder, the letter, and a page that sums it up. */
    byte[] pack(Actor me, Invoice invoice, CollectionFile file, Words t) {
        var pdf = papers.invoices().of(invoice, InvoiceFiles.Form.PDF);
        var letter = papers.notices().find(me, invoice.id()).orElseThrow().letter();
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            put(zip, "0.txt", summary(invoice, file, t).getBytes(StandardCharsets.UTF_8));
            put(zip, "1-" + pdf.name(), pdf.bytes());
            int number = 2;
            for (var it : file.reminders())
                put(zip, number++ + "-" + it.kind().replaceAll(".*\\.", "") + ".txt", text(it, t));
            put(zip, number + "-" + letter.name(), letter.bytes());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return packed.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] text(SentReminder reminder, Words t) {
        var message = reminder.mail().message();
        var head = t.dateTime(reminder.sent()) + " · " + message.to() + "\n" + message.subject();
        var whole = head + "\n\n" + reminder.readable(t);
        return whole.getBytes(StandardCharsets.UTF_8);
    }

    private static String summary(Invoice invoice, CollectionFile file, Words t) {
        var content = invoice.content();
        var lines = new ArrayList<String>();
        lines.add(t.text("sales.collection.file.title", invoice.number()));
        lines.add("");
        lines.addAll(file.contact());
        lines.add("");
        lines.add(t.text(
                "sales.collection.file.invoice",
                t.date(content.issuedOn()),
                t.date(content.dueOn()),
                t.money(content.totals().total())));
        file.payments()
                .forEach(it ->
                        lines.add(t.text("sales.collection.file.payment", t.date(it.on()), t.money(it.amount()))));
        file.reminders()
                .forEach(it -> lines.add(
                        t.text(it.kind() + ".done", content.parties().buyer().name()) + " · " + t.dateTime(it.sent())));
        lines.add(t.text(
                "sales.collection.file.notice",
                t.date(file.notice().madeOn()),
                t.date(file.notice().payBy()),
                t.money(file.notice().total())));
        lines.add(t.text("sales.collection.file.open", t.money(file.claim().open())));
        lines.add(t.text(
                "sales.collection.file.claim",
                t.money(file.claim().interestInAll()),
                t.money(file.claim().costs()),
                t.money(file.claim().total())));
        return String.join("\n", lines) + "\n";
    }
}
