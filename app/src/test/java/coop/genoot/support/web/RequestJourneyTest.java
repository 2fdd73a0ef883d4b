package coop.genoot.support.web;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.drafts.Drafts;
import coop.genoot.platform.drafts.Typed;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.quotes.QuoteId;
import coop.genoot.support.SupportSamples;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@GenootTest
@Import(SupportSamples.class)
class RequestJourneyTest {
    @Autowired
    MockMvc web;

    @Autowired
    SupportSamples samples;

    @Autowired
    SalesDoors sales;

    @Autowired
    Drafts drafts;

    @Autowired
    Clock clock;

    private SupportSamples.Cast cast;

    @BeforeEach
    void a_cooperative() {
        cast = samples.cast();
    }

    @Test
    void the_catalogue_says_whom_to_ask_what_and_leads_to_the_form() throws Exception {
        assertThat(page(cast.nadia(), "/services"))
                .contains("Recovery", "We call the client.", "within 3 working days", "recovery@genoot.example")
                .contains("/requests/new?service=" + cast.service())
                .doesNotContain("/services/" + cast.service() + "/edit");
        assertThat(page(cast.nadia(), "/requests/new?service=" + cast.service()))
                .contains("<option value=\"" + cast.service() + "\" selected>");
    }

    @Test
    void a_question_about_an_invoice_is_two_clicks_away_and_carries_the_invoice() throws Exception {
        var sample = sales.inBelgium();
        var me = sample.nadia();
        var team = samples.aTeam(sample.entity(), "Recovery");
        var service = samples.aService(sample.entity(), team, "Recovery", "3");
        var mieke = samples.aColleague(sample.entity(), team, "Mieke");
        var invoice = new InvoiceId(UUID.randomUUID());
        CurrentActor.as(me, () -> sales.sending.issueAndSend(me, invoice, sample.activity(), sample.typed()));
        var number = CurrentActor.as(me, () -> sales.invoices.find(me, invoice))
                .orElseThrow()
                .number();
        assertThat(page(me, "/invoices/" + invoice)).contains("/requests/new?about=invoice:" + invoice);

        var form = page(me, "/requests/new?about=invoice:" + invoice);
        assertThat(form).contains("A request about " + number, "<option value=\"" + service + "\" selected>");
        var sent = answer(
                me,
                post("/requests")
                        .param("draft", draftOf(form))
                        .param("service", service.toString())
                        .param("activity", sample.activity().toString())
                        .param("about", "invoice:" + invoice)
                        .param("subject", "Not paid")
                        .param("text", "Since March"));

        var request = sent.getRedirectedUrl();
        assertThat(page(me, request)).contains("Recovery has your request", "Open " + number, "/invoices/" + invoice);
        assertThat(page(mieke, request.replace("/requests/", "/inbox/"))).contains("Open " + number);
        var stranger = sales.inBelgium().nadia();
        assertThat(page(stranger, "/requests/new?about=invoice:" + invoice)).doesNotContain(number);
    }

    @Test
    void a_question_about_a_quote_carries_the_quote() throws Exception {
        var sample = sales.inBelgium();
        var me = sample.nadia();
        samples.aService(sample.entity(), samples.aTeam(sample.entity(), "Recovery"), "Recovery", "3");
        var quote = new QuoteId(UUID.randomUUID());
        var fields = new HashMap<>(sample.typed());
        fields.put("title", "Light");
        fields.put("validUntil", LocalDate.now(clock).plusDays(20).toString());
        CurrentActor.as(me, () -> sales.quotes.send(me, quote, sample.activity(), fields));
        var number = CurrentActor.as(me, () -> sales.quotes.find(me, quote))
                .orElseThrow()
                .number();

        assertThat(page(me, "/quotes/" + quote)).contains("/requests/new?about=quote:" + quote);
        assertThat(page(me, "/requests/new?about=quote:" + quote)).contains("A request about " + number);
        var stranger = sales.inBelgium().nadia();
        assertThat(page(stranger, "/requests/new?about=quote:" + quote)).doesNotContain(number);
    }

    @Test
    void what_is_typed_is_kept_found_again_in_the_list_and_gone_when_it_is_sent() throws Exception {
        var nadia = cast.nadia();
        var draft = draftOf(page(nadia, "/requests/new"));
        var fields = Map.of("subject", List.of("Half a question"), "text", List.of("I was called away"));
        CurrentActor.run(
                nadia, () -> drafts.save(nadia, new Typed(UUID.fromString(draft), "request", null, 0, fields)));

        assertThat(page(nadia, "/requests")).contains("Half a question", "/requests/new?draft=" + draft);
        assertThat(page(nadia, "/requests/new?draft=" + draft)).contains("I was called away");
        answer(
                nadia,
                post("/requests")
                        .param("draft", draft)
                        .param("service", cast.service().toString())
                        .param("subject", "Half a question")
                        .param("text", "I was called away"));
        assertThat(page(nadia, "/requests")).doesNotContain("/requests/new?draft=");
    }

    @Test
    void the_team_takes_answers_and_the_member_reads_it_on_the_first_page() throws Exception {
        var request = asked();
        var desk = request.replace("/requests/", "/inbox/");
        assertThat(page(cast.mieke(), "/")).contains("Requests to our team", desk);
        answer(cast.mieke(), post(desk + "/taking").param("seen", ""));
        assertThat(page(cast.nadia(), request)).contains("Mieke of Recovery is at it");

        var answer = draftOf(page(cast.mieke(), desk));
        answer(
                cast.mieke(),
                post(desk + "/messages")
                        .param("draft", answer)
                        .param("answer", "They pay on Friday")
                        .param("how", "ANSWER"));

        assertThat(page(cast.nadia(), request)).contains("They pay on Friday", "Not clear yet? Just write back.");
        assertThat(page(cast.nadia(), "/")).contains("Your requests", "Answered", request);
        assertThat(page(cast.mieke(), "/inbox")).contains("Nobody waits for you", "Answered, done");
    }

    @Test
    void a_refused_form_of_the_team_keeps_all_that_was_typed_and_says_it_at_the_field() throws Exception {
        var desk = asked().replace("/requests/", "/inbox/");
        var id = UUID.randomUUID().toString();
        refused(
                post(desk + "/messages")
                        .param("draft", id)
                        .param("answer", "Half")
                        .param("how", "?"),
                "how",
                "Half");
        refused(post(desk + "/notes").param("draft", id).param("note", " "), "note", "");
        refused(post(desk + "/passing-on").param("to", "").param("handWhy", "Leave"), "to", "Leave");
        refused(post(desk + "/term").param("day", "soon").param("termWhy", "Busy"), "day", "Busy");
        refused(
                post(desk + "/closing")
                        .param("message", id)
                        .param("outcome", "")
                        .param("closing", "Done now"),
                "outcome",
                "Done now");
        refused(post(desk + "/closing").param("message", id).param("outcome", "DECLINED"), "closing", "");
    }

    @Test
    void an_administrator_sets_up_a_service_and_sees_every_problem_at_once() throws Exception {
        var greet = Actor.person(
                cast.mieke().self(),
                "Greet",
                List.of(new Grant(Hat.ADMIN, cast.entity().value())),
                cast.nadia().language());
        var address = "/services/of/" + cast.entity();
        var refused = answer(greet, post(address).param("name-nl", "Opleiding").param("days", "99"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "id=\"team-error\"",
                        "id=\"topic-error\"",
                        "id=\"name-fr-error\"",
                        "id=\"days-error\"",
                        "Opleiding");

        var change = answer(greet, get("/services/" + cast.service() + "/edit"));
        assertThat(change.getContentAsString(StandardCharsets.UTF_8)).contains("We call the client.");
        var stale = post("/services/" + cast.service());
        SupportSamples.formOf(cast.team(), "Recovery of money", "4").forEach(stale::param);
        assertThat(answer(greet, stale).getRedirectedUrl()).isEqualTo("/services#service-" + cast.service());
        assertThat(answer(greet, stale).getStatus()).as("changed meanwhile").isEqualTo(422);
        assertThat(page(cast.nadia(), "/services")).contains("Recovery of money", "within 4 working days");
    }

    @Test
    void for_others_the_form_of_a_service_does_not_exist() throws Exception {
        var elsewhere = samples.cast();
        var stranger = samples.anAdministrator(elsewhere.entity(), "Greet");
        assertThat(answer(stranger, get("/services/" + cast.service() + "/edit"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(answer(stranger, get("/services/of/" + cast.entity() + "/new"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(answer(stranger, post("/services/" + cast.service())).getStatus())
                .isEqualTo(404);
        assertThat(answer(stranger, post("/services/of/" + cast.entity())).getStatus())
                .isEqualTo(404);
    }

    private String asked() throws Exception {
        return answer(
                        cast.nadia(),
                        post("/requests")
                                .param("draft", UUID.randomUUID().toString())
                                .param("service", cast.service().toString())
                                .param("subject", "Not paid")
                                .param("text", "Since March"))
                .getRedirectedUrl();
    }

    private void refused(MockHttpServletRequestBuilder request, String field, String typed) throws Exception {
        var answer = answer(cast.mieke(), request);
        assertThat(answer.getStatus()).as(field).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("id=\"" + field + "-error\"", typed);
    }

    private static String draftOf(String page) {
        var found = Pattern.compile("name=\"draft\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String page(Actor who, String address) throws Exception {
        var answer = answer(who, get(address));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(as(who))).andReturn().getResponse();
    }
}
