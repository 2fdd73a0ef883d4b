package coop.genoot.sales.held.web;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.control.ControlSamples;
import coop.genoot.control.Rules;
import coop.genoot.control.Stops;
import coop.genoot.organisation.staff.Staff;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSamples;
import coop.genoot.sales.quotes.OrderId;
import coop.genoot.sales.quotes.QuoteAnswer;
import coop.genoot.sales.quotes.QuoteAnswers;
import coop.genoot.sales.quotes.QuoteId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whoever takes back what waits finds every word of it in the form, whatever it was going to be. */
@GenootTest
class ChangingWhatWaitedTest {
    @Autowired
    MockMvc web;

    @Autowired
    SalesDoors doors;

    @Autowired
    Staff staff;

    @Autowired
    Rules rules;

    @Autowired
    Stops stops;

    @Autowired
    Clock clock;

    private InvoiceSamples it;
    private Actor nadia;

    @BeforeEach
    void a_cooperative_with_a_client() {
        it = doors.inBelgium();
        nadia = it.nadia();
    }

    @Test
    void a_part_of_an_order_that_is_taken_back_stands_in_its_form_again() throws Exception {
        var order = ordered();
        looksAtAll();
        var id = part(order, "DEPOSIT", "12.5", "");

        var form = takenBack(id, "/orders/" + order + "/invoices/new?again=" + id);

        assertThat(form)
                .contains("value=\"12.5", "As we agreed by phone.", "value=\"14\"")
                .containsPattern("value=\"DEPOSIT\"[^>]*checked")
                .doesNotContain("name=\"draft\" value=\"" + id);
        var amount = part(order, "AMOUNT", "", "300.50");
        assertThat(takenBack(amount, "/orders/" + order + "/invoices/new?again=" + amount))
                .containsPattern("value=\"AMOUNT\"[^>]*checked")
                .contains("value=\"300.50\"");
    }

    @Test
    void a_credit_note_that_is_taken_back_stands_in_its_form_again() throws Exception {
        var invoice = issued();
        looksAtAll();

        assertThat(takenBack(credit(invoice, "LINES", "")))
                .containsPattern("value=\"LINES\"[^>]*checked")
                .containsPattern("name=\"line\" value=\"1\"[^>]*checked")
                .contains("Two days less");
        assertThat(takenBack(credit(invoice, "AMOUNT", "40.25")))
                .containsPattern("value=\"AMOUNT\"[^>]*checked")
                .contains("value=\"40.25\"", "Two days less");
        assertThat(takenBack(credit(invoice, "ALL", ""))).containsPattern("value=\"ALL\"[^>]*checked");
    }

    @Test
    void what_still_waits_or_belongs_to_somebody_else_fills_no_form() throws Exception {
        var invoice = issued();
        var other = issued();
        looksAtAll();
        var note = credit(invoice, "AMOUNT", "40.25");
        var path = "/invoices/" + invoice + "/credit-note?again=";
        assertThat(page(nadia, path + note)).as("it waits").doesNotContain("Two days less");
        takenBack(note);

        var colleague = InvoiceSamples.manager(new PersonId(UUID.randomUUID()), it.activity());
        CurrentActor.run(nadia, () -> doors.activities.addManager(nadia, it.activity(), colleague.self()));
        assertThat(page(colleague, path + note)).as("a colleague's").doesNotContain("Two days less");
        assertThat(page(nadia, "/invoices/" + other + "/credit-note?again=" + note))
                .as("of another invoice")
                .doesNotContain("Two days less");
        assertThat(page(nadia, path + UUID.randomUUID())).doesNotContain("Two days less");
        var neighbour = doors.inBelgium().nadia();
        assertThat(answer(neighbour, get(path + note)).getStatus()).isEqualTo(404);
    }

    @Test
    void what_waits_of_an_order_that_was_invoiced_whole_meanwhile_still_has_a_page() throws Exception {
        var order = ordered();
        var fatima = looksAtAll();
        var id = part(order, "DEPOSIT", "12.5", "");
        var rest = part(order, "FINAL", "", "");
        var stop = acting(nadia, () -> stops.about(nadia, rest)).orElseThrow();
        CurrentActor.run(fatima, () -> stops.approve(fatima, stop.id()));

        assertThat(page(nadia, "/invoices/" + id + "/waiting"))
                .contains("Take it back and change it", "How it would look cannot be shown");
    }

    private Actor looksAtAll() {
        var control = ControlSamples.in(it.entity(), staff, rules, clock);
        for (var kind : new String[] {"INVOICE", "CREDIT_NOTE"})
            control.add(Map.of("kind", "CEILING", "document", kind, "amount", "10", "days", "2"));
        return control.fatima();
    }

    private UUID part(OrderId order, String part, String percent, String amount) throws Exception {
        var id = UUID.randomUUID();
        var post = post("/orders/" + order + "/invoices")
                .param("draft", id.toString())
                .param("part", part)
                .param("percent", percent)
                .param("amount", amount)
                .param("intro", "As we agreed by phone.")
                .param("days", "14");
        assertThat(answer(nadia, post).getRedirectedUrl()).isEqualTo("/invoices/" + id);
        return id;
    }

    private UUID credit(InvoiceId invoice, String take, String amount) throws Exception {
        var id = UUID.randomUUID();
        var left = acting(nadia, () -> doors.credits.left(nadia, invoice)).total();
        var post = post("/invoices/" + invoice + "/credit-note")
                .param("note", id.toString())
                .param("left", left.toDecimal().toPlainString())
                .param("take", take)
                .param("amount", amount)
                .param("why", "Two days less");
        if (take.equals("LINES")) post.param("line", "1");
        assertThat(answer(nadia, post).getRedirectedUrl()).isEqualTo("/invoices/" + id);
        return id;
    }

    private String takenBack(UUID id, String form) throws Exception {
        var change = answer(nadia, post("/invoices/" + id + "/waiting/change"));
        assertThat(change.getRedirectedUrl()).isEqualTo(form);
        return page(nadia, form);
    }

    private String takenBack(UUID note) throws Exception {
        var change = answer(nadia, post("/invoices/" + note + "/waiting/change"));
        return page(nadia, Objects.requireNonNull(change.getRedirectedUrl()));
    }

    private InvoiceId issued() {
        var id = new InvoiceId(UUID.randomUUID());
        return acting(nadia, () -> doors.sending.issueAndSend(nadia, id, it.activity(), it.typed()));
    }

    private OrderId ordered() {
        var fields = it.typed("3", "333.33", "S:21");
        fields.put("title", "Light for the festival");
        fields.put("validUntil", LocalDate.now(clock).plusDays(30).toString());
        var quote = new QuoteId(UUID.randomUUID());
        acting(nadia, () -> doors.quotes.send(nadia, quote, it.activity(), fields));
        var sent = acting(nadia, () -> doors.quotes.find(nadia, quote)).orElseThrow();
        var client = Actor.client(quote.value(), Language.NL);
        var acceptance = new QuoteAnswers.Acceptance("An Peeters", Set.of(), sent.sha256());
        return acting(client, () -> doors.answers.accept(client, quote, acceptance, QuoteAnswer.Origin.UNKNOWN));
    }

    private static <T> T acting(Actor who, Supplier<T> work) {
        return CurrentActor.as(who, work);
    }

    private String page(Actor who, String path) throws Exception {
        var answer = answer(who, get(java.net.URI.create(path)));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(as(who))).andReturn().getResponse();
    }
}
