package coop.genoot.sales.invoices.web;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.activities.Activities;
import coop.genoot.common.PersonId;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.Clients;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSamples;
import coop.genoot.sales.invoices.Invoices;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@GenootTest
class InvoicePagesTest {
    @Autowired
    MockMvc web;

    @Autowired
    Organisation organisation;

    @Autowired
    Settings settings;

    @Autowired
    Activities activities;

    @Autowired
    Clients clients;

    @Autowired
    Invoices invoices;

    private InvoiceSamples it;

    @BeforeEach
    void a_belgian_activity_with_a_client() {
        it = InvoiceSamples.inBelgium(new InvoiceSamples.Doors(organisation, settings, activities, clients));
    }

    @Test
    void an_empty_list_offers_to_make_the_first_one() throws Exception {
        assertThat(page(get("/invoices"))).contains("Make the first invoice");
    }

    @Test
    void one_tap_on_a_client_brings_their_last_lines_and_the_document_as_they_get_it() throws Exception {
        issued();
        assertThat(page(get("/invoices/new"))).contains("/invoices/new?client=" + it.client());

        assertThat(page(get("/invoices/new").param("client", it.client().toString())))
                .contains("Light plan, main stage", "value=\"260\"", "Send invoice to Festival aan Zee vzw")
                .contains("lang=\"nl\"", "Te betalen");
    }

    @Test
    void sending_issues_it_and_leads_to_its_page() throws Exception {
        var answer = answer(post("/invoices"), typed());

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(page(get(answer.getRedirectedUrl())))
                .contains("We wait for the payment by Festival aan Zee vzw", "Where it stands", "Send again");
        assertThat(page(get("/invoices"))).contains("not paid yet", "471.90");
    }

    @Test
    void a_refused_invoice_keeps_all_that_was_typed_and_says_what_is_wrong_at_each_field() throws Exception {
        var typed = typed();
        typed.put("lines[0].price", "two hundred");
        typed.put("intro", "Dear people");
        var answer = answer(post("/invoices"), typed);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"lines-0-price-error\"", "two hundred", "Dear people");
    }

    @Test
    void rows_can_be_added_without_script() throws Exception {
        var typed = typed();
        typed.put("change-lines", "add");
        var answer = answer(post("/invoices"), typed);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("lines[1].price", "Light plan, main stage");
    }

    @Test
    void the_preview_follows_what_is_typed() throws Exception {
        var typed = typed();
        typed.put("lines[0].price", "100.00");

        assertThat(answer(post("/invoices/preview"), typed).getContentAsString(StandardCharsets.UTF_8))
                .contains("181,50")
                .doesNotContain("<html");
    }

    @Test
    void taking_back_too_much_is_refused_with_the_form_as_it_was() throws Exception {
        var id = issued();
        assertThat(page(get("/invoices/" + id + "/credit-note"))).contains("€471.90 is left of it");

        var answer = answer(
                post("/invoices/" + id + "/credit-note"),
                Map.of(
                        "note",
                        UUID.randomUUID().toString(),
                        "left",
                        "471.90",
                        "take",
                        "AMOUNT",
                        "amount",
                        "900",
                        "why",
                        "All wrong"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("That is more than what is left", "All wrong");
    }

    @Test
    void an_empty_form_takes_nothing_back_and_asks_what_and_why() throws Exception {
        var id = issued();
        assertThat(page(get("/invoices/" + id + "/credit-note"))).as("nothing is chosen for you").doesNotContain("checked");

        var answer = answer(post("/invoices/" + id + "/credit-note"), Map.of());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"take-error\"", "Choose what you take back")
                .contains("id=\"why-error\"", "Say why");
        assertThat(page(get("/invoices/" + id))).doesNotContain("taken back");
    }

    @Test
    void taking_all_back_without_a_reason_is_refused_with_the_choice_kept() throws Exception {
        var id = issued();
        var typed = Map.of("note", UUID.randomUUID().toString(), "left", "471.90", "take", "AMOUNT", "amount", "12,5o");

        var answer = answer(post("/invoices/" + id + "/credit-note"), typed);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"why-error\"", "id=\"amount-error\"", "12,5o", "checked")
                .doesNotContain("id=\"take-error\"");
    }

    @Test
    void taking_it_back_leads_to_the_credit_note() throws Exception {
        var id = issued();
        var answer = answer(
                post("/invoices/" + id + "/credit-note"),
                Map.of("note", UUID.randomUUID().toString(), "left", "471.90", "take", "ALL", "why", "Wrong client"));

        assertThat(page(get(answer.getRedirectedUrl()))).contains("Credit note C", "Verbetert factuur", "Wrong client");
        assertThat(page(get("/invoices/" + id))).contains("taken back").doesNotContain("Take it back");
    }

    @Test
    void an_invoice_does_not_exist_for_somebody_else() throws Exception {
        var id = issued();
        var karim = InvoiceSamples.manager(
                new PersonId(UUID.randomUUID()),
                coop.genoot.common.ActivityId.of(UUID.randomUUID().toString()));

        assertThat(web.perform(get("/invoices/" + id).with(as(karim)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private InvoiceId issued() {
        Actor me = it.nadia();
        return CurrentActor.as(
                me, () -> invoices.issue(me, new InvoiceId(UUID.randomUUID()), it.activity(), it.typed()));
    }

    private Map<String, String> typed() {
        var typed = new HashMap<>(it.typed());
        typed.put("draft", UUID.randomUUID().toString());
        typed.put("activity", it.activity().toString());
        return typed;
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        var answer = web.perform(request.with(as(it.nadia()))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Map<String, String> fields)
            throws Exception {
        fields.forEach(request::param);
        return web.perform(request.with(as(it.nadia()))).andReturn().getResponse();
    }
}
