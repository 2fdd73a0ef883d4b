package coop.genoot.demo;

import coop.genoot.common.Country;
import coop.genoot.common.Language;
import coop.genoot.common.Rate;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.documents.OrderPart;
import coop.genoot.sales.invoices.CreditNotes;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSending;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.sales.invoices.OrderInvoices;
import coop.genoot.sales.quotes.OrderId;
import coop.genoot.sales.quotes.QuoteAnswer;
import coop.genoot.sales.quotes.QuoteAnswers;
import coop.genoot.sales.quotes.QuoteId;
import coop.genoot.sales.quotes.Quotes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What members and clients do with each other: quotes, answers, invoices, now and then a credit note. */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class Deals {
    private static final int VALID_DAYS = 30;
    private final Quotes quotes;
    private final QuoteAnswers answers;
    private final Invoices invoices;
    private final OrderInvoices orders;
    private final InvoiceSending sending;
    private final CreditNotes creditNotes;
    private final Clock clock;
    private final List<Cast.Service> services = Cast.services();

    Deals(Quotes quotes, QuoteAnswers answers, Papers papers, Clock clock) {
        this.quotes = quotes;
        this.answers = answers;
        this.invoices = papers.invoices();
        this.orders = papers.orders();
        this.sending = papers.sending();
        this.creditNotes = papers.creditNotes();
        this.clock = clock;
    }

    /** The doors through which members make invoices. */
    @Component
    @ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
    record Papers(Invoices invoices, OrderInvoices orders, InvoiceSending sending, CreditNotes creditNotes) {}

    QuoteId quote(Members.Player player, Clientele.Known client, Chance chance) {
        var fields = fields(player, client, chance);
        fields.put("validUntil", LocalDate.now(clock).plusDays(VALID_DAYS).toString());
        if (chance.happens(30)) fields.put("deposits", "30");
        if (chance.happens(25)) fields.put("lines[1].optional", "true");
        var id = new QuoteId(newId());
        return CurrentActor.as(
                player.actor(),
                () -> quotes.send(player.actor(), id, player.activity().id(), fields));
    }

    OrderId accept(QuoteId quote, Clientele.Known client) {
        var reader = Actor.client(quote.value(), client.role().language());
        return CurrentActor.as(reader, () -> {
            answers.opened(reader, quote);
            var found = quotes.find(reader, quote).orElseThrow();
            var typed = new QuoteAnswers.Acceptance("M. Janssen", Set.of(), found.sha256());
            return answers.accept(reader, quote, typed, QuoteAnswer.Origin.UNKNOWN);
        });
    }

    void refuse(QuoteId quote, Clientele.Known client) {
        var reader = Actor.client(quote.value(), client.role().language());
        var reason = client.role().language() == Language.FR
                ? "Hors budget cette année"
                : "Past dit jaar niet in ons budget";
        CurrentActor.run(reader, () -> answers.refuse(reader, quote, "M. Janssen", reason, QuoteAnswer.Origin.UNKNOWN));
    }

    Invoice invoiceOrder(Members.Player player, OrderId order, OrderPart part) {
        var id = new InvoiceId(newId());
        return CurrentActor.as(player.actor(), () -> {
            orders.issue(player.actor(), id, order, part, Map.of());
            sending.send(player.actor(), id);
            return invoices.find(player.actor(), id).orElseThrow();
        });
    }

    Invoice invoice(Members.Player player, Clientele.Known client, Chance chance) {
        var id = new InvoiceId(newId());
        var fields = fields(player, client, chance);
        return CurrentActor.as(player.actor(), () -> {
            sending.issueAndSend(player.actor(), id, player.activity().id(), fields);
            return invoices.find(player.actor(), id).orElseThrow();
        });
    }

    void creditWhole(Members.Player player, Invoice invoice) {
        var id = new InvoiceId(newId());
        CurrentActor.run(player.actor(), () -> {
            var left = creditNotes.left(player.actor(), invoice.id()).total();
            var why = player.role().language() == Language.FR ? "Prestation annulée" : "Opdracht afgelast";
            creditNotes.credit(player.actor(), id, invoice.id(), CreditNotes.Request.all(why, left));
        });
    }

    static OrderPart deposit() {
        return OrderPart.deposit(Rate.percent("30"));
    }

    private Map<String, String> fields(Members.Player player, Clientele.Known client, Chance chance) {
        var fields = new HashMap<String, String>();
        fields.put("client", client.id().toString());
        var mine = services.stream()
                .filter(service -> service.trade().equals(player.role().trade()))
                .toList();
        var main = mine.get(0);
        fields.put("title", main.in(client.role().language()));
        int lines = chance.between(1, 2);
        for (int i = 0; i < 2; i++) {
            if (i >= lines && i > 0 && !chance.happens(40)) continue;
            var service = mine.get(i % mine.size());
            var row = "lines[" + i + "].";
            fields.put(row + "kind", "ITEM");
            fields.put(row + "description", service.in(client.role().language()));
            fields.put(
                    row + "quantity",
                    Integer.toString(chance.between(1, service.unit().equals("HUR") ? 14 : 4)));
            fields.put(row + "unit", service.unit());
            fields.put(
                    row + "price",
                    chance.price(service.lowest(), service.highest()).toPlainString());
            fields.put(row + "vat", vat(player, client));
        }
        return fields;
    }

    /** At home the usual rate; a company elsewhere in the Union pays the VAT itself. */
    private String vat(Members.Player player, Clientele.Known client) {
        var home = player.place().country();
        boolean reverse =
                !client.role().country().equals(home) && client.role().kind().equals("COMPANY");
        var wanted = reverse ? "AE" : home.equals(Country.BELGIUM) ? "S:21" : "S:20";
        return CurrentActor.as(
                        player.actor(),
                        () -> invoices.vatChoices(
                                player.actor(), player.activity().id()))
                .stream()
                .map(Invoices.VatChoice::code)
                .filter(code -> code.startsWith(wanted))
                .findFirst()
                .orElseThrow();
    }

    private UUID newId() {
        return TimeOrderedId.at(clock.instant());
    }
}
