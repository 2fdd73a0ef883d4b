package coop.genoot.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@GenootTest
// Other tests replace the form token's repository of the house they share; here the real one is at work.
@TestPropertySource(properties = "genoot.test.house=signing-in")
class SigningInTest {
    private static final String PASSWORD = "correct paard batterij";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final String email = "Nele-" + person + "@Example.org";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    SignIn signIn;

    @Autowired
    AdjustableClock clock;

    @BeforeEach
    void nele_is_known() {
        CurrentActor.run(Actor.system("test"), () -> people.register(person, "Nele", email, Language.NL));
        signIn.setPassword(person, PASSWORD);
    }

    @AfterEach
    void time_runs_again() {
        clock.followAgain();
    }

    @Test
    void a_stranger_is_led_to_the_sign_in_page_and_from_there_back() throws Exception {
        var answer = send(get("/security/sessions?all=yes").accept("text/html"));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in?to=%2Fsecurity%2Fsessions%3Fall%3Dyes");

        var entered = enter(PASSWORD, "/security/sessions?all=yes", null);
        assertThat(entered.getRedirectedUrl()).isEqualTo("/security/sessions?all=yes");
    }

    @Test
    void a_script_without_a_session_gets_401() throws Exception {
        assertThat(send(get("/security/sessions").header("HX-Request", "true").accept("text/html"))
                        .getStatus())
                .isEqualTo(401);
        assertThat(send(get("/security/sessions").accept("application/json")).getStatus())
                .isEqualTo(401);
    }

    @Test
    void what_is_no_route_is_404_for_everybody() throws Exception {
        assertThat(send(get("/no-such-page").accept("text/html")).getStatus()).isEqualTo(404);
        assertThat(send(get("/no-such-page").cookie(session())).getStatus()).isEqualTo(404);
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() throws Exception {
        var wrong = enter("wrong", "/", null);
        var unknown = attempt("nobody@example.org", "wrong", "/", null);

        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(unknown.getStatus()).isEqualTo(422);
        assertThat(withoutWhatDiffers(wrong)).isEqualTo(withoutWhatDiffers(unknown));
    }

    @Test
    void after_ten_wrong_passwords_even_the_right_one_must_wait() throws Exception {
        clock.moveTo(java.time.Instant.parse("2030-01-01T10:00:00Z"));
        for (var i = 0; i < SignIn.FAILURES_PER_ACCOUNT; i++) enter("wrong", "/", null);

        assertThat(enter(PASSWORD, "/", null).getStatus()).isEqualTo(422);
        clock.advanceBy(SignIn.WINDOW);
        assertThat(enter(PASSWORD, "/", null).getStatus()).isEqualTo(302);
    }

    @Test
    void the_target_never_leads_to_another_site() throws Exception {
        assertThat(enter(PASSWORD, "//evil.example", null).getRedirectedUrl()).isEqualTo("/");
        assertThat(enter(PASSWORD, "https://evil.example", null).getRedirectedUrl())
                .isEqualTo("/");
        assertThat(enter(PASSWORD, "/\\evil.example", null).getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void signing_in_again_gives_the_session_a_new_secret_and_the_old_one_is_worth_nothing() throws Exception {
        var before = session();
        var after = cookie(enter(PASSWORD, "/", before));

        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(isIn(before)).isFalse();
        assertThat(isIn(after)).isTrue();
    }

    @Test
    void a_session_ends_when_unused_for_seven_days_and_in_any_case_after_thirty() throws Exception {
        var idle = session();
        clock.advanceBy(Duration.ofDays(7));
        assertThat(isIn(idle)).isFalse();

        var used = session();
        for (var day = 0; day < 29; day++) {
            clock.advanceBy(Duration.ofDays(1));
            assertThat(isIn(used)).isTrue();
        }
        clock.advanceBy(Duration.ofDays(1));
        assertThat(isIn(used)).isFalse();
    }

    @Test
    void what_an_open_page_asks_by_itself_keeps_no_session_alive_and_ends_none() throws Exception {
        var left = session();
        for (var day = 0; day < 6; day++) {
            clock.advanceBy(Duration.ofDays(1));
            var asked = send(
                    get("/requests/" + java.util.UUID.randomUUID() + "/live").cookie(left));
            assertThat(asked.getStatus()).as("signed in, and nothing there").isEqualTo(404);
        }
        clock.advanceBy(Duration.ofHours(23));
        assertThat(isIn(left)).as("somebody is back just in time").isTrue();

        for (var day = 0; day < 7; day++) {
            clock.advanceBy(Duration.ofDays(1));
            send(get("/requests/" + java.util.UUID.randomUUID() + "/live").cookie(left));
        }
        assertThat(isIn(left)).isFalse();
    }

    @Test
    void a_person_signs_out_here_or_everywhere_else() throws Exception {
        var phone = session();
        var laptop = session();

        send(safe(post("/security/sessions/end-others"), phone));
        assertThat(isIn(laptop)).isFalse();
        assertThat(isIn(phone)).isTrue();

        send(safe(post("/sign-out"), phone));
        assertThat(isIn(phone)).isFalse();
    }

    @Test
    void a_form_made_before_the_session_ended_is_still_good_after_signing_in_again() throws Exception {
        var first = session();
        var page = send(get("/security/sessions").cookie(first).accept("text/html"));
        var token = token(page);
        clock.advanceBy(Duration.ofDays(8));
        var again = session();

        var answer = send(post("/security/sessions/end-others")
                .cookie(again, page.getCookie("genoot-form"))
                .param("_csrf", token));
        assertThat(answer.getStatus()).isEqualTo(302);
    }

    @Test
    void a_form_without_its_token_or_from_another_site_is_refused() throws Exception {
        var here = session();
        assertThat(send(post("/security/sessions/end-others").cookie(here)).getStatus())
                .isEqualTo(403);
        var foreign = safe(post("/security/sessions/end-others"), here);
        assertThat(send(foreign.header("Sec-Fetch-Site", "cross-site")).getStatus())
                .isEqualTo(403);
        var strange = safe(post("/security/sessions/end-others"), here);
        assertThat(send(strange.header("Origin", "https://evil.example")).getStatus())
                .isEqualTo(403);
        var own = safe(post("/security/sessions/end-others"), here);
        assertThat(send(own.header("Origin", "http://localhost")).getStatus()).isEqualTo(302);
    }

    private boolean isIn(Cookie session) throws Exception {
        return send(get("/security/sessions").cookie(session).accept("text/html"))
                        .getStatus()
                == 200;
    }

    private Cookie session() throws Exception {
        return cookie(enter(PASSWORD, "/", null));
    }

    private static Cookie cookie(MockHttpServletResponse answer) {
        var cookie = answer.getCookie("genoot-session");
        assertThat(cookie).isNotNull();
        return cookie;
    }

    private MockHttpServletResponse enter(String password, String to, @Nullable Cookie session) throws Exception {
        return attempt(email, password, to, session);
    }

    private MockHttpServletResponse attempt(String email, String password, String to, @Nullable Cookie session)
            throws Exception {
        var form = post("/sign-in")
                .param("email", email)
                .param("password", password)
                .param("to", to);
        return send(safe(form, session));
    }

    private MockHttpServletRequestBuilder safe(MockHttpServletRequestBuilder request, @Nullable Cookie session)
            throws Exception {
        var page = send(get("/sign-in").accept("text/html"));
        request.param("_csrf", token(page)).cookie(page.getCookie("genoot-form"));
        return session == null ? request : request.cookie(session);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private static String token(MockHttpServletResponse page) throws Exception {
        var matcher = TOKEN.matcher(page.getContentAsString());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private String withoutWhatDiffers(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString().replaceAll("(value|content|nonce)=\"[^\"]*\"", "");
    }
}
