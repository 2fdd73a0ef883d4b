package coop.genoot.home.web;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.identity.Answers;
import coop.genoot.platform.identity.People;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@GenootTest
class FramePagesTest {
    private final PersonId person = new PersonId(UUID.randomUUID());
    private final Actor nadia = Actor.person(person, "Nadia B.", List.of(), Language.NL);

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Test
    void the_first_page_has_the_frame_in_the_language_of_the_person() throws Exception {
        var page = page(get("/").with(as(nadia)));
        assertThat(page).contains("<html lang=\"nl\"", "Ga naar de pagina zelf", "Nadia B.");
        assertThat(page).contains("id=\"say\"", "id=\"say-now\"");
        assertThat(page).contains("aria-current=\"page\"", "data-person=\"" + person + "\"");
        assertThat(page).contains("action=\"/sign-out\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_style_page_shows_every_component_in_every_language(Language language) throws Exception {
        var page = page(get("/style").with(as(Actor.person(person, "Nadia B.", List.of(), language))));
        assertThat(page).contains("lang=\"" + language.code() + "\"");
        assertThat(page).contains("class=\"timeline\"", "class=\"ladder\"", "class=\"problems\"");
        assertThat(page).doesNotContain(" style=\"").doesNotContain("onclick");
    }

    @Test
    void a_refused_field_says_the_same_as_the_summary_and_names_its_message() throws Exception {
        var page = page(get("/style").with(as(nadia)));
        assertThat(page).contains("href=\"#amount\"", "id=\"amount-error\"");
        assertThat(page).contains("aria-describedby=\"amount-error amount-hint\"");
        assertThat(page.split("Schrijf een bedrag met cijfers, zoals 12,50.", -1))
                .hasSize(3);
    }

    @Test
    void scripts_carry_the_nonce_that_the_policy_names() throws Exception {
        var answer = send(get("/help"));
        var policy = answer.getHeader("Content-Security-Policy");
        var nonce = answer.getContentAsString().replaceFirst("(?s).*?nonce=\"([^\"]+)\".*", "$1");
        assertThat(policy).contains("'nonce-" + nonce + "'");
    }

    @Test
    void changing_the_language_is_kept_by_the_browser_and_for_the_person() throws Exception {
        var house = Actor.system("test");
        CurrentActor.run(house, () -> people.register(person, "Nadia B.", person + "@example.org", Language.NL));
        var answer = send(
                post("/language").param("language", "fr").param("back", "/help").with(as(nadia)));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/help");
        assertThat(answer.getHeader("Set-Cookie")).startsWith("language=fr").contains("HttpOnly", "SameSite=Lax");
        var kept = CurrentActor.as(house, () -> people.byId(person)).orElseThrow();
        assertThat(kept.language()).isEqualTo(Language.FR);
    }

    @Test
    void changing_the_light_leads_back_but_never_to_another_site() throws Exception {
        var answer = send(post("/theme")
                .param("theme", "dark")
                .param("back", "//evil.example")
                .with(as(nadia)));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/");
        assertThat(page(get("/help").cookie(new Cookie("theme", "dark")))).contains("data-theme=\"dark\"");
    }

    @Test
    void a_page_left_open_can_ask_who_is_there() throws Exception {
        assertThat(page(get("/session"))).contains("\"person\":null");
        assertThat(page(get("/session").with(as(nadia)))).contains("\"person\":\"" + person + "\"", "\"token\":\"");
    }

    @Test
    void the_search_box_offers_what_can_be_done_and_says_when_there_is_nothing() throws Exception {
        assertThat(page(get("/search/found").with(as(nadia))))
                .contains("Vandaag")
                .doesNotContain("<html");
        assertThat(page(get("/search/found").param("words", "qqqq <b>").with(as(nadia))))
                .contains("Niets gevonden voor “qqqq &lt;b&gt;”");
        assertThat(page(get("/search").param("words", "vandaag").with(as(nadia))))
                .contains("<html", "Vandaag");
    }

    @Test
    void what_is_not_there_gets_a_page_that_leads_back() throws Exception {
        var answer = send(failed(404).header("Accept-Language", "fr"));
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).contains("Nous ne trouvons pas cette page", "href=\"/\"");
    }

    @Test
    void a_mistake_of_ours_gets_a_number_to_tell_us() throws Exception {
        var mistake = failed(500)
                .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("a word of the inside"))
                .requestAttr(RequestDispatcher.ERROR_MESSAGE, "a word of the inside");
        var answer = send(mistake.header("Accept-Language", "en"));
        assertThat(answer.getContentAsString())
                .containsPattern("tell us this number: [0-9a-f]{8}")
                .doesNotContain("a word of the inside", "IllegalState", "coop.genoot");
    }

    @Test
    void a_rule_that_says_no_is_a_sentence_on_a_page_or_inside_one() throws Exception {
        var refused = new Refused("platform.sign-in.too-often", 15);
        var asPage = failed(422).requestAttr(Answers.REFUSED, refused);
        assertThat(page(asPage.header("Accept-Language", "en")))
                .contains("<html", "Try again in 15 minutes.", "Error: ");
        var inside = failed(422).requestAttr(Answers.REFUSED, refused);
        assertThat(page(inside.header("HX-Request", "true").header("Accept-Language", "en")))
                .contains("Try again in 15 minutes.", "role=\"alert\"")
                .doesNotContain("<html");
    }

    @Test
    void the_files_of_the_look_may_be_kept_for_a_year() throws Exception {
        var answer = send(get("/assets/icons.svg"));
        assertThat(answer.getHeader("Cache-Control")).contains("max-age=31536000", "immutable");
    }

    private static MockHttpServletRequestBuilder failed(int status) {
        return get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status);
    }

    private String page(RequestBuilder request) throws Exception {
        return send(request).getContentAsString();
    }

    private MockHttpServletResponse send(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
