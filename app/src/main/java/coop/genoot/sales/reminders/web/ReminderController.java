package coop.genoot.sales.reminders.web;

import coop.genoot.home.Fact;
import coop.genoot.home.Link;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.sales.reminders.SentReminders;
import coop.genoot.sales.reminders.SentReminders.SentReminder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A reminder, as the client got it. */
@Controller
class ReminderController {
    private final SentReminders reminders;
    private final Invoices invoices;
    private final WordsOf words;

    ReminderController(SentReminders reminders, Invoices invoices, WordsOf words) {
        this.reminders = reminders;
        this.invoices = invoices;
        this.words = words;
    }

    @GetMapping("/invoices/{invoice}/reminders/{kind}")
    String show(Actor me, @PathVariable UUID invoice, @PathVariable String kind, Model model) {
        var id = new InvoiceId(invoice);
        var number = NotHere.unless(invoices.find(me, id)).number();
        var sent = NotHere.unless(reminders.find(me, id, kind));
        model.addAttribute("page", page("/invoices/" + id, number, sent, words.in(me.language())));
        return "sales/reminders/reminder";
    }

    private static ReminderPage page(String invoice, String number, SentReminder sent, Words t) {
        var message = sent.mail().message();
        var crumbs = List.of(
                Link.to("/invoices", t.text("sales.invoice.list.title")),
                Link.to(invoice, t.text("sales.notice.letter.invoice") + " " + number));
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(t.text("sales.reminder.page.to"), message.to()));
        facts.add(Fact.of(t.text("sales.reminder.page.when"), t.dateTime(sent.sent())));
        facts.add(Fact.of(t.text("sales.reminder.page.open", number), t.money(sent.open())));
        var readable = sent.readable(t);
        return new ReminderPage(message.subject(), crumbs, facts, Arrays.asList(readable.split("\n\n")));
    }
}
