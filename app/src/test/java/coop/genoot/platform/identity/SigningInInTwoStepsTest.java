package coop.genoot.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.links.PrivateLink;
import coop.genoot.platform.links.PrivateLinks;
import coop.genoot.platform.secondstep.SecondStepSamples;
import coop.genoot.platform.secondstep.SecondSteps;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@GenootTest
class SigningInInTwoStepsTest {
    private static final Actor HOUSE = Actor.system("test");
    private static final String PASSWORD = "correct paard batterij";

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final Actor nele = Actor.person(person, "Nele", List.of(), Language.NL);
    private final String email = person + "@example.org";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    SignIn signIn;

    @Autowired
    SecondSteps secondSteps;

    @Autowired
    PrivateLinks links;

    @Autowired
    Attempts attempts;

    @Autowired
    AdjustableClock clock;

    private String letters;
    private List<String> paper;

    @BeforeEach
    void nele_has_an_app_for_codes() {
        CurrentActor.run(HOUSE, () -> people.register(person, "Nele", email, Language.NL));
        signIn.setPassword(person, PASSWORD);
        letters = secondSteps.begin(nele, email).letters();
        paper = secondSteps.confirm(nele, code());
        clock.advanceBy(Duration.ofMinutes(1));
    }

    @AfterEach
    void time_runs_again() {
        clock.followAgain();
    }

    @Test
    void the_password_alone_opens_nothing_and_the_code_after_it_does() throws Exception {
        var half = password();
        assertThat(half.getRedirectedUrl()).isEqualTo("/sign-in/code?to=%2Fprofile");
        var session = half.getCookie("genoot-session");
        assertThat(isIn(session)).isFalse();
        var page = send(get("/sign-in/code?to=/profile"), session).getContentAsString();
        assertThat(page).containsOnlyOnce("name=\"code\"").contains("autocomplete=\"one-time-code\"");

        var wrong = send(post("/sign-in/code").param("code", "000000"), session);
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("id=\"code-error\"");
        var done = send(post("/sign-in/code").param("code", code()).param("to", "/profile"), session);
        assertThat(done.getRedirectedUrl()).isEqualTo("/profile");
        assertThat(isIn(done.getCookie("genoot-session"))).isTrue();
        assertThat(isIn(session)).as("the session from before").isFalse();
    }

    @Test
    void a_code_opens_once_and_one_on_paper_too() throws Exception {
        assertThat(paper).hasSize(10).doesNotHaveDuplicates().allMatch(it -> it.matches("[a-z2-9]{5}-[a-z2-9]{5}"));
        var code = code();
        assertThat(together(code).getRedirectedUrl()).isEqualTo("/");
        assertThat(together(code).getRedirectedUrl()).startsWith("/sign-in/code");
        assertThat(together(paper.getFirst().toUpperCase(java.util.Locale.ROOT)).getRedirectedUrl())
                .isEqualTo("/");
        assertThat(together(paper.getFirst()).getRedirectedUrl()).startsWith("/sign-in/code");
        assertThat(secondSteps.codesLeft(nele)).isEqualTo(paper.size() - 1);
    }

    @Test
    void after_five_wrong_codes_even_the_right_one_must_wait() throws Exception {
        var session = password().getCookie("genoot-session");
        for (int i = 0; i < SignIn.WRONG_CODES; i++) send(post("/sign-in/code").param("code", "00000" + i), session);
        var refused = send(post("/sign-in/code").param("code", code()), session);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("too many wrong codes");
    }

    @Test
    void the_password_is_forgotten_when_no_code_follows_in_five_minutes() throws Exception {
        var session = password().getCookie("genoot-session");
        clock.advanceBy(SignIn.CODE_TIME);

        assertThat(send(post("/sign-in/code").param("code", code()), session).getRedirectedUrl())
                .isEqualTo("/sign-in");
    }

    @Test
    void a_way_back_by_mail_does_not_step_over_the_second_step() throws Exception {
        var until = clock.instant().plus(Duration.ofHours(1));
        var link = new PrivateLink(Recovery.PURPOSE, person.value(), null, null, Language.NL, until);
        var secret = CurrentActor.as(HOUSE, () -> links.create(HOUSE, link));
        send(post("/recovery/" + secret).param("password", "zeven kikkers in de sloot"), null);

        var half = send(post("/sign-in").param("email", email).param("password", "zeven kikkers in de sloot"), null);
        assertThat(half.getRedirectedUrl()).startsWith("/sign-in/code");
        assertThat(isIn(half.getCookie("genoot-session"))).isFalse();
    }

    @Test
    void setting_it_up_asks_for_a_first_code_and_shows_the_paper_codes_once() throws Exception {
        var other = new PersonId(UUID.randomUUID());
        var koen = Actor.person(other, "Koen", List.of(), Language.FR);
        CurrentActor.run(HOUSE, () -> people.register(other, "Koen", other + "@example.org", Language.FR));
        var page = as(koen, get("/security/second-step")).getContentAsString();
        assertThat(page).contains("otpauth://totp/Genoot:", "<path d=\"M");
        assertThat(as(koen, post("/security/second-step").param("code", "123")).getStatus())
                .isEqualTo(422);
        assertThat(secondSteps.isOn(other)).isFalse();

        var first = SecondStepSamples.code(secondSteps.begin(koen, "koen").letters(), clock.instant());
        assertThat(as(koen, post("/security/second-step").param("code", first)).getContentAsString())
                .contains("Codes à garder sur papier");
        assertThat(as(koen, get("/security")).getContentAsString()).contains("10 codes sur papier");
        as(koen, post("/security/second-step/end"));
        assertThat(secondSteps.isOn(other)).isFalse();
    }

    @Test
    void taking_the_second_step_away_ends_all_other_sessions() throws Exception {
        var here = together(code()).getCookie("genoot-session");
        var elsewhere = together(paper.getFirst()).getCookie("genoot-session");
        assertThat(isIn(elsewhere)).isTrue();

        send(post("/security/second-step/end"), here);
        assertThat(isIn(here)).isTrue();
        assertThat(isIn(elsewhere)).isFalse();
        assertThat(signIn.needsCode(person)).isFalse();
    }

    @Test
    void wrong_passwords_are_counted_per_address_too_over_all_accounts() {
        var place = "10.77." + person;
        for (int i = 0; i < SignIn.FAILURES_PER_ADDRESS; i++)
            attempts.allows("sign-in by address", place, SignIn.FAILURES_PER_ADDRESS, SignIn.WINDOW);

        assertThatThrownBy(() -> signIn.withPassword(email, PASSWORD, place)).hasMessage("platform.sign-in.too-often");
        assertThat(signIn.withPassword(email, PASSWORD, "10.78." + person)).isPresent();
    }

    @Test
    void a_page_knows_when_its_session_ends_and_for_how_long_roles_are_open() throws Exception {
        var session = together(code()).getCookie("genoot-session");
        assertThat(sessionOf(session))
                .containsPattern("\"secondsLeft\":(604800|60479\\d)\\D")
                .containsPattern("\"freshSecondsLeft\":(300|29\\d)\\D");

        for (int day = 0; day < 29; day++) {
            clock.advanceBy(Duration.ofDays(1));
            sessionOf(session);
        }
        assertThat(sessionOf(session))
                .containsPattern("\"secondsLeft\":(86400|8639\\d)\\D")
                .contains("\"freshSecondsLeft\":0");
    }

    private String sessionOf(Cookie session) throws Exception {
        return web.perform(get("/session").cookie(session).accept("application/json"))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletResponse as(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(Visitors.as(actor)).accept("text/html"))
                .andReturn()
                .getResponse();
    }

    private String code() {
        return SecondStepSamples.code(letters, clock.instant());
    }

    private MockHttpServletResponse password() throws Exception {
        return send(
                post("/sign-in")
                        .param("email", email)
                        .param("password", PASSWORD)
                        .param("to", "/profile"),
                null);
    }

    private MockHttpServletResponse together(String code) throws Exception {
        return send(
                post("/sign-in")
                        .param("email", email)
                        .param("password", PASSWORD)
                        .param("code", code),
                null);
    }

    private boolean isIn(Cookie session) throws Exception {
        return send(get("/security/sessions"), session).getStatus() == 200;
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, @Nullable Cookie session)
            throws Exception {
        if (session != null) request.cookie(session);
        return web.perform(request.with(csrf()).accept("text/html")).andReturn().getResponse();
    }
}
