package coop.genoot.sales.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.activities.Activities;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.Clients;
import coop.genoot.sales.documents.InvoiceKind;
import coop.genoot.sales.documents.OrderPart;
import coop.genoot.sales.quotes.OrderId;
import coop.genoot.sales.quotes.Orders;
import coop.genoot.sales.quotes.QuoteAnswer;
import coop.genoot.sales.quotes.QuoteAnswers;
import coop.genoot.sales.quotes.QuoteId;
import coop.genoot.sales.quotes.QuoteStatus;
import coop.genoot.sales.quotes.Quotes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GenootTest
class InvoicingAnOrderTest {
    @Autowired
    Organisation organisation;

    @Autowired
    Settings settings;

    @Autowired
    Activities activities;

    @Autowired
    Clients clients;

    @Autowired
    Clock clock;

    @Autowired
    Quotes quotes;

    @Autowired
    QuoteAnswers answers;

    @Autowired
    Invoices invoices;

    @Autowired
    OrderInvoices orderInvoices;

    @Autowired
    Orders orders;

    @Autowired
    CreditNotes creditNotes;

    private InvoiceSamples it;
    private OrderId order;

    @BeforeEach
    void an_accepted_quote_of_two_rates() {
        it = InvoiceSamples.inBelgium(new InvoiceSamples.Doors(organisation, settings, activities, clients));
        order = ordered();
    }

    @Test
    void deposit_part_and_final_invoice_add_up_to_the_order_to_the_cent() {
        var ordered = as(() -> orderInvoices.plan(it.nadia(), order)).ordered();
        var deposit = issued(OrderPart.deposit(Rate.percent("33.33")));
        var part = issued(OrderPart.intermediate(Money.euros("100.01")));
        var last = issued(OrderPart.rest());

        var total = List.of(deposit, part, last).stream()
                .map(invoice -> invoice.content().totals().total())
                .reduce(Money.noEuros(), Money::plus);
        assertThat(total).isEqualTo(ordered.total());
        assertThat(as(() -> orderInvoices.plan(it.nadia(), order)).rest().vat()).isEmpty();
    }

    @Test
    void the_final_invoice_shows_all_that_was_ordered_and_takes_off_what_was_invoiced() {
        var deposit = issued(OrderPart.deposit(Rate.percent("30")));
        var last = issued(OrderPart.rest());

        assertThat(deposit.content().kind()).isEqualTo(InvoiceKind.DEPOSIT);
        assertThat(last.content().kind()).isEqualTo(InvoiceKind.FINAL);
        assertThat(last.content().lines())
                .extracting(line -> line.description())
                .contains("Light plan, main stage", "Al gefactureerd met " + deposit.number());
    }

    @Test
    void more_than_what_is_left_is_never_invoiced() {
        issued(OrderPart.rest());

        assertThatThrownBy(() -> issued(OrderPart.deposit(Rate.percent("1")))).hasMessage("sales.order.all-invoiced");
    }

    @Test
    void the_first_part_begins_the_work_and_the_last_one_ends_it() {
        assertThat(status()).isEqualTo(QuoteStatus.ACCEPTED);

        issued(OrderPart.deposit(Rate.percent("30")));
        assertThat(status()).isEqualTo(QuoteStatus.IN_PRODUCTION);

        issued(OrderPart.rest());
        assertThat(status()).isEqualTo(QuoteStatus.DONE);
    }

    @Test
    void a_credited_deposit_is_to_be_invoiced_again() {
        var deposit = issued(OrderPart.deposit(Rate.percent("50")));
        var all =
                CreditNotes.Request.all("Cancelled", deposit.content().totals().total());
        as(() -> creditNotes.credit(it.nadia(), anId(), deposit.id(), all));

        var plan = as(() -> orderInvoices.plan(it.nadia(), order));
        assertThat(plan.rest()).isEqualTo(plan.ordered());
        assertThat(issued(OrderPart.rest()).content().totals()).isEqualTo(plan.ordered());
    }

    private Invoice issued(OrderPart part) {
        var id = anId();
        as(() -> orderInvoices.issue(it.nadia(), id, order, part, Map.of()));
        return as(() -> invoices.find(it.nadia(), id)).orElseThrow();
    }

    private QuoteStatus status() {
        return as(() -> orders.find(it.nadia(), order)).orElseThrow().status();
    }

    private OrderId ordered() {
        var fields = it.typed("3", "333.33", "S:21");
        fields.put("title", "Light for the festival");
        fields.put("validUntil", LocalDate.now(clock).plusDays(30).toString());
        fields.putAll(Map.of(
                "lines[1].kind",
                "ITEM",
                "lines[1].description",
                "Programme booklets",
                "lines[1].quantity",
                "7",
                "lines[1].unit",
                "C62",
                "lines[1].price",
                "12.97",
                "lines[1].vat",
                "S:6"));
        var quote = new QuoteId(UUID.randomUUID());
        as(() -> quotes.send(it.nadia(), quote, it.activity(), fields));
        var sent = as(() -> quotes.find(it.nadia(), quote)).orElseThrow();
        var client = Actor.client(quote.value(), Language.NL);
        var acceptance = new QuoteAnswers.Acceptance("An Peeters", Set.of(), sent.sha256());
        return CurrentActor.as(client, () -> answers.accept(client, quote, acceptance, QuoteAnswer.Origin.UNKNOWN));
    }

    private <T> T as(Supplier<T> work) {
        return CurrentActor.as(it.nadia(), work);
    }

    private static InvoiceId anId() {
        return new InvoiceId(UUID.randomUUID());
    }
}
