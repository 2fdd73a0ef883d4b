package coop.genoot.support.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.common.Language;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.invoices.InvoiceSamples;
import coop.genoot.sales.quotes.OrderId;
import coop.genoot.sales.quotes.QuoteAnswer;
import coop.genoot.sales.quotes.QuoteAnswers;
import coop.genoot.sales.quotes.QuoteId;
import coop.genoot.support.SupportCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is open, a question about it is one click away, and a second one sends it (D-28). */
class AskingFromAnywhereTest extends SupportCase {
    @Autowired
    SalesDoors doors;

    @Autowired
    Clock clock;

    private InvoiceSamples it;
    private Actor seller;

    @BeforeEach
    void somebody_who_sells_and_a_team() {
        it = doors.inBelgium();
        seller = it.nadia();
        samples.aService(it.entity(), samples.aTeam(it.entity(), "Clients"), "Clients", "3");
    }

    @Test
    void an_activity_a_client_and_an_order_lead_to_a_form_that_knows_what_it_is_about() throws Exception {
        var order = ordered();
        var pages = Map.of(
                "/activities/" + it.activity(), "activity:" + it.activity(),
                "/clients/" + it.client(), "client:" + it.client(),
                "/orders/" + order.id() + "/invoices/new", "quote:" + order.quote());
        for (var page : pages.entrySet()) {
            var form = "/requests/new?about=" + page.getValue();
            assertThat(page(seller, page.getKey())).contains("href=\"" + form + "\"");
            assertThat(page(seller, form)).contains("value=\"" + page.getValue() + "\"");
        }
    }

    @Test
    void what_is_asked_about_a_client_names_it_for_the_team_and_for_nobody_else() throws Exception {
        var id = UUID.randomUUID();
        var service = CurrentActor.as(seller, () -> requests.possible(seller)).getFirst();
        var sent = post("/requests")
                .param("draft", id.toString())
                .param("service", service.id().toString())
                .param("subject", "Is this address right?")
                .param("text", "Mail comes back")
                .param("about", "client:" + it.client());
        assertThat(answer(seller, sent).getRedirectedUrl()).isEqualTo("/requests/" + id);

        assertThat(page(seller, "/requests/" + id)).contains("Festival aan Zee vzw", "/clients/" + it.client());
        var stranger = doors.inBelgium().nadia();
        assertThat(page(stranger, "/requests/new?about=client:" + it.client())).doesNotContain("Festival aan Zee vzw");
        assertThat(page(stranger, "/requests/new?about=activity:" + it.activity()))
                .doesNotContain("value=\"activity:" + it.activity());
    }

    @Test
    void help_leads_to_a_question_for_who_can_ask_one() throws Exception {
        assertThat(page(nadia, "/help")).contains("href=\"/requests/new\"");
        assertThat(web.perform(get("/help")).andReturn().getResponse().getContentAsString())
                .doesNotContain("/requests/new");
    }

    private record Ordered(OrderId id, QuoteId quote) {}

    private Ordered ordered() {
        var fields = it.typed("3", "333.33", "S:21");
        fields.put("title", "Light for the festival");
        fields.put("validUntil", LocalDate.now(clock).plusDays(30).toString());
        var quote = new QuoteId(UUID.randomUUID());
        in(seller, () -> doors.quotes.send(seller, quote, it.activity(), fields));
        var sent = in(seller, () -> doors.quotes.find(seller, quote)).orElseThrow();
        var client = Actor.client(quote.value(), Language.NL);
        var acceptance = new QuoteAnswers.Acceptance("An Peeters", Set.of(), sent.sha256());
        var order = CurrentActor.as(
                client, () -> doors.answers.accept(client, quote, acceptance, QuoteAnswer.Origin.UNKNOWN));
        return new Ordered(order, quote);
    }
}
