package coop.genoot.sales.quotes.web;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.ClientSamples;
import coop.genoot.sales.Clients;
import coop.genoot.sales.SellingActivity;
import coop.genoot.sales.quotes.Quote;
import coop.genoot.sales.quotes.QuoteId;
import coop.genoot.sales.quotes.QuoteLinks;
import coop.genoot.sales.quotes.QuoteSamples;
import coop.genoot.sales.quotes.QuoteStatus;
import coop.genoot.sales.quotes.Quotes;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@GenootTest
class QuotePagesTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    Quotes quotes;

    @Autowired
    QuoteLinks links;

    @Autowired
    Clients clients;

    @Autowired
    SellingActivity.Opener opener;

    @Autowired
    AdjustableClock clock;

    private SellingActivity nadia;
    private ClientId festival;

    @BeforeEach
    void a_client_at_a_fixed_noon() {
        clock.moveTo(Instant.parse("2026-11-21T11:00:00Z"));
        nadia = opener.open();
        festival = nadia.managed(() ->
                clients.save(nadia.manager(), new ClientId(UUID.randomUUID()), nadia.id(), ClientSamples.festival()));
    }

    @AfterEach
    void the_clock_follows_again() {
        clock.followAgain();
    }

    @Test
    void the_editor_opens_with_what_can_be_known() {
        assertThat(get("/quotes/new?client=" + festival))
                .hasStatusOk()
                .bodyText()
                .contains("Festival aan Zee vzw", "value=\"2026-12-21\"", "data-draft=", "lines[0].price");
    }

    @Test
    void sending_leads_to_the_quote() {
        var id = UUID.randomUUID();
        assertThat(post("/quotes/" + id + "/edit", typed(Map.of())))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/quotes/" + id);

        assertThat(get("/quotes/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("Q2026-0001", "wacht op antwoord", "Lichtplan hoofdpodium", "925,40");
        assertThat(get("/quotes/" + id + "/edit")).hasStatus3xxRedirection();
        assertThat(get("/sales")).hasStatusOk().bodyText().contains("Q2026-0001", "Festival aan Zee vzw");
    }

    @Test
    void a_refused_quote_comes_back_whole_with_its_problems_and_is_kept_as_a_draft() {
        var id = UUID.randomUUID();
        var sent = typed(Map.of("lines[0].price", "veel", "validUntil", "", "intro", "Dag <Mia>"));

        assertThat(post("/quotes/" + id + "/edit", sent))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#lines-0-price\"", "value=\"veel\"", "Dag &lt;Mia", "href=\"#validUntil\"");
        assertThat(get("/quotes/" + id + "/edit")).hasStatusOk().bodyText().contains("value=\"veel\"");
        assertThat(get("/sales?stage=draft")).bodyText().contains("Lichtplan hoofdpodium");
        assertThat(post("/quotes/" + id + "/discard", Map.of())).hasStatus3xxRedirection();
        assertThat(get("/quotes/" + id + "/edit")).hasStatus(404);
    }

    @Test
    void rows_are_added_moved_and_removed_without_scripts() {
        var id = UUID.randomUUID();
        var added = post("/quotes/" + id + "/edit", typed(Map.of("change-lines", "add")));
        assertThat(added).hasStatusOk().bodyText().contains("lines[4].price");

        assertThat(post("/quotes/" + id + "/edit", typed(Map.of("change-lines", "down-0"))))
                .bodyText()
                .containsSubsequence("id=\"lines-0-description\"", "Opbouw", "id=\"lines-1-description\"", "Lichtplan");
        assertThat(post("/quotes/" + id + "/edit", typed(Map.of("change-lines", "remove-0"))))
                .bodyText()
                .doesNotContain("lines[3].price");
    }

    @Test
    void the_preview_is_a_piece_of_page_in_the_language_of_the_client() {
        var sent = typed(Map.of("language", "fr"));

        assertThat(post("/quotes/" + UUID.randomUUID() + "/preview", sent))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"fr\"", "Total hors TVA")
                .doesNotContain("<html");
    }

    @Test
    void a_quote_of_others_is_not_there() {
        var id = sent(Map.of()).id();
        var other = opener.openIn(nadia.entity());

        for (var page : List.of("", "/pdf", "/edit"))
            assertThat(web.get().uri("/quotes/" + id + page).with(as(other.manager())))
                    .hasStatus(404);
        for (var step : List.of("/link", "/withdrawal", "/production", "/completion", "/acceptance", "/refusal"))
            assertThat(web.post().uri("/quotes/" + id + step).with(as(other.manager())))
                    .hasStatus(404);
    }

    @Test
    void a_new_link_is_shown_once() {
        var id = sent(Map.of()).id();
        var made = post("/quotes/" + id + "/link", Map.of());

        assertThat(made).hasStatus3xxRedirection();
        assertThat(made.getMvcResult().getFlashMap().get("link").toString()).contains("/q/");
    }

    @Test
    void the_sheet_can_be_taken_away_as_pdf() {
        var id = sent(Map.of()).id();

        assertThat(get("/quotes/" + id + "/pdf")).hasStatusOk().hasContentType("application/pdf");
    }

    @Test
    void a_client_reads_chooses_and_accepts_without_an_account() {
        var quote = sent(Map.of());
        var page = pageOf(quote);
        assertThat(visit(page)).hasStatusOk().bodyText().contains("Offerte van La Volière", "Rookmachine", "925,40");
        assertThat(web.get().uri(page + "/total?take=3"))
                .hasStatusOk()
                .bodyText()
                .contains("1.046,40");
        assertThat(answer(page + "/choice", Map.of("take", "3")))
                .hasStatusOk()
                .bodyText()
                .contains("1.046,40");

        assertThat(answer(page + "/acceptance", Map.of("take", "3", "name", "Mia", "seen", quote.sha256())))
                .hasStatus3xxRedirection();
        assertThat(visit(page)).bodyText().contains("Je hebt deze offerte aanvaard", "Mia", "1.046,40");
        assertThat(answer(page + "/acceptance", Map.of("name", "Again", "seen", quote.sha256())))
                .hasStatus3xxRedirection();
        assertThat(get("/")).hasStatusOk().bodyText().contains("Festival aan Zee vzw aanvaardde je offerte");
        assertThat(get("/quotes/" + quote.id())).hasStatusOk().bodyText().contains("Nog te factureren", "Bewijs");
    }

    @Test
    void what_a_client_may_not_do_is_refused_with_a_sentence() {
        var quote = sent(Map.of());
        var page = pageOf(quote);

        assertThat(answer(page + "/acceptance", Map.of("seen", quote.sha256())))
                .hasStatus(422)
                .bodyText()
                .contains("Typ je naam");
        assertThat(answer(page + "/acceptance", Map.of("take", "1", "name", "Mia", "seen", quote.sha256())))
                .hasStatus(422)
                .bodyText()
                .contains("niet in deze offerte");
        assertThat(answer(page + "/acceptance", Map.of("take", "x", "name", "Mia", "seen", quote.sha256())))
                .hasStatus(422);
        assertThat(answer(page + "/acceptance", Map.of("name", "Mia", "seen", "forged")))
                .hasStatus(422);
        assertThat(answer(page + "/refusal", Map.of("reason", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("waarom");
        assertThat(status(quote)).isEqualTo(QuoteStatus.SENT);
    }

    @Test
    void a_client_refuses_with_a_reason() {
        var quote = sent(Map.of());
        assertThat(answer(pageOf(quote) + "/refusal", Map.of("reason", "Te duur")))
                .hasStatus3xxRedirection();

        assertThat(status(quote)).isEqualTo(QuoteStatus.REFUSED);
        assertThat(get("/quotes/" + quote.id())).bodyText().contains("Te duur");
    }

    @Test
    void nobody_guesses_a_page_and_a_withdrawn_quote_says_so() {
        var quote = sent(Map.of());
        assertThat(visit("/q/" + "A".repeat(43))).hasStatus4xxClientError();

        CurrentActor.run(nadia.manager(), () -> quotes.withdraw(nadia.manager(), quote.id(), ""));
        assertThat(visit(pageOf(quote)))
                .hasStatusOk()
                .bodyText()
                .contains("ingetrokken")
                .doesNotContain("/acceptance");
    }

    @Test
    void the_pdf_of_a_quote_can_be_kept_for_decades_and_read_aloud() {
        var quote = sent(Map.of("deposits", "30", "closing", "Tot dan!"));

        var pdf = get("/quotes/" + quote.id() + "/pdf").getResponse().getContentAsByteArray();

        assertThat(coop.genoot.platform.documents.OfficialPdfChecker.faults(pdf)).isEmpty();
        assertThat(get("/quotes/" + quote.id() + "/pdf").getResponse().getContentAsByteArray())
                .isEqualTo(pdf);
    }

    private QuoteStatus status(Quote quote) {
        return nadia.managed(() -> quotes.find(nadia.manager(), quote.id()))
                .orElseThrow()
                .status();
    }

    private Quote sent(Map<String, String> otherwise) {
        var fields = QuoteSamples.lightPlan(festival.toString(), otherwise);
        var id = nadia.managed(() -> quotes.send(nadia.manager(), new QuoteId(UUID.randomUUID()), nadia.id(), fields));
        return nadia.managed(() -> quotes.find(nadia.manager(), id)).orElseThrow();
    }

    private String pageOf(Quote quote) {
        var address = nadia.managed(() -> links.make(nadia.manager(), quote));
        return address.substring(address.indexOf("/q/"));
    }

    private Map<String, String> typed(Map<String, String> otherwise) {
        var fields = new HashMap<>(QuoteSamples.lightPlan(festival.toString(), otherwise));
        fields.put("activity", nadia.id().toString());
        return fields;
    }

    private MvcTestResult visit(String address) {
        return web.get().uri(address).exchange();
    }

    private MvcTestResult answer(String address, Map<String, String> fields) {
        var request = web.post().uri(address).with(SecurityMockMvcRequestPostProcessors.csrf());
        fields.forEach(request::formField);
        return request.exchange();
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
