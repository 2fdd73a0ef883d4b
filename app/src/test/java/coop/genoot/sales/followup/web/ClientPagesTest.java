package coop.genoot.sales.followup.web;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.ClientSamples;
import coop.genoot.sales.Clients;
import coop.genoot.sales.SellingActivity;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GenootTest
class ClientPagesTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    Clients clients;

    @Autowired
    SellingActivity.Opener opener;

    private SellingActivity nadia;

    @BeforeEach
    void an_activity() {
        nadia = opener.open();
    }

    @Test
    void an_empty_list_says_what_to_do() {
        assertThat(get("/clients")).hasStatusOk().bodyText().contains("Je eerste klant", "/clients/new");
    }

    @Test
    void a_client_is_kept_and_shown() {
        var id = UUID.randomUUID();
        assertThat(post("/clients/new", festival(id, Map.of())))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/clients/" + id);

        assertThat(get("/clients/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("Festival aan Zee vzw", "BE 1000.000.021", "Visserskaai 12");
        assertThat(get("/clients?find=zee")).bodyText().contains("Festival aan Zee vzw");
        assertThat(get("/clients?find=nobody")).bodyText().doesNotContain("Festival aan Zee vzw");
    }

    @Test
    void a_refused_form_comes_back_with_everything_typed_and_every_problem() {
        var sent = festival(UUID.randomUUID(), Map.of("name", "", "mail", "zee", "street", "Kaai <1>"));

        assertThat(post("/clients/new", sent))
                .hasStatus(422)
                .bodyText()
                .contains("Vul dit in.", "Dit is geen mailadres", "Kaai &lt;1>", "href=\"#mail\"");
    }

    @Test
    void the_same_number_twice_is_asked_about_and_can_be_kept() {
        kept();
        var sent = festival(UUID.randomUUID(), Map.of("name", "Zee bis"));

        assertThat(post("/clients/new", sent)).hasStatus(422).bodyText().contains("Je hebt al een klant", "keepBoth");
        sent.put("keepBoth", "true");
        assertThat(post("/clients/new", sent)).hasStatus3xxRedirection();
    }

    @Test
    void looking_up_a_number_fills_in_what_follows_from_it_with_and_without_scripts() {
        var sent = festival(UUID.randomUUID(), Map.of("number", "1000.000.021", "vat", "", "lookup", "true"));

        assertThat(post("/clients/new", sent)).hasStatusOk().bodyText().contains("value=\"BE 1000.000.021\"");
        assertThat(post("/clients/facts", sent))
                .hasStatusOk()
                .bodyText()
                .contains("\"vat\":\"BE 1000.000.021\"")
                .doesNotContain("<");
    }

    @Test
    void a_client_of_others_is_not_there() {
        var other = opener.openIn(nadia.entity());
        var id = other.managed(() ->
                clients.save(other.manager(), new ClientId(UUID.randomUUID()), other.id(), ClientSamples.festival()));

        assertThat(get("/clients/" + id)).hasStatus(404);
        assertThat(get("/clients/" + id + "/edit")).hasStatus(404);
        assertThat(post("/clients/" + id + "/edit", festival(id.value(), Map.of())))
                .hasStatus(404);
        assertThat(post("/clients/" + id + "/archive", Map.of())).hasStatus(404);
    }

    @Test
    void finance_reads_and_does_not_change() {
        var id = kept();

        assertThat(web.get().uri("/clients/" + id).with(as(nadia.finance())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/clients/" + id + "/edit");
        assertThat(web.get().uri("/clients/" + id + "/edit").with(as(nadia.finance())))
                .hasStatus4xxClientError();
    }

    @Test
    void an_archived_client_stands_on_its_own_list() {
        var id = kept();
        assertThat(post("/clients/" + id + "/archive", Map.of())).hasStatus3xxRedirection();

        assertThat(get("/clients?archived=true")).bodyText().contains("Festival aan Zee vzw");
        assertThat(post("/clients/" + id + "/archive/end", Map.of())).hasStatus3xxRedirection();
        assertThat(get("/clients")).bodyText().contains("Festival aan Zee vzw");
    }

    private ClientId kept() {
        return nadia.managed(() ->
                clients.save(nadia.manager(), new ClientId(UUID.randomUUID()), nadia.id(), ClientSamples.festival()));
    }

    private static Map<String, String> festival(UUID id, Map<String, String> otherwise) {
        var fields = new java.util.HashMap<>(ClientSamples.festival().fields());
        fields.putAll(otherwise);
        fields.put("id", id.toString());
        return fields;
    }

    private MvcTestResult get(String address) {
        return web.get().uri(address).with(as(nadia.manager())).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = web.post().uri(address).with(as(nadia.manager()));
        fields.forEach(request::formField);
        return request.exchange();
    }
}
