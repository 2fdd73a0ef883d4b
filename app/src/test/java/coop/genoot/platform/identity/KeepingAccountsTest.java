package coop.genoot.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.links.PrivateLink;
import coop.genoot.platform.links.PrivateLinks;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class KeepingAccountsTest {
    private static final Actor HOUSE = Actor.system("test");
    private static final String PASSWORD = "correct paard batterij";
    private static final String OTHER = "zeven kikkers in de sloot";

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final String email = "nele-" + person + "@example.org";
    private final Actor nele = Actor.person(person, "Nele", List.of(), Language.NL);

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    SignIn signIn;

    @Autowired
    Recovery recovery;

    @Autowired
    Credentials credentials;

    @Autowired
    PrivateLinks links;

    @Autowired
    AdjustableClock clock;

    @Autowired
    DSLContext sql;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void nele_is_known() {
        CurrentActor.run(HOUSE, () -> people.register(person, "Nele Jans", email, Language.NL));
        signIn.setPassword(person, PASSWORD);
    }

    @AfterEach
    void time_runs_again() {
        clock.followAgain();
    }

    @Test
    void a_password_is_of_eight_signs_at_least_not_known_to_the_world_and_not_about_oneself() {
        assertThat(problemOf("zeven")).isEqualTo("platform.password.too-short");
        assertThat(problemOf("x".repeat(129))).isEqualTo("platform.password.too-long");
        assertThat(problemOf("Password1")).isEqualTo("platform.password.known");
        assertThat(problemOf("NeleJans2026")).isEqualTo("platform.password.about-you");
        assertThat(problemOf("genoot1234")).isEqualTo("platform.password.about-you");
    }

    @Test
    void the_password_changes_only_with_the_present_one_and_the_person_is_told() {
        assertThatThrownBy(() -> change("guess", OTHER))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        it -> assertThat(it.problems().getFirst().key()).isEqualTo("platform.password.current-wrong"));
        change(PASSWORD, OTHER);

        assertThat(signIn.withPassword(email, PASSWORD, "10.0.0.1")).isEmpty();
        assertThat(signIn.withPassword(email, OTHER, "10.0.0.1")).isPresent();
        assertThat(lettersTo(email)).contains("Je wachtwoord is gewijzigd");
    }

    @Test
    void asking_for_a_way_back_answers_the_same_for_known_and_unknown_addresses() throws Exception {
        var known = send(post("/recovery").param("email", email).with(anybody()));
        var unknown =
                send(post("/recovery").param("email", "nobody@example.org").with(anybody()));

        assertThat(known.getStatus()).isEqualTo(200).isEqualTo(unknown.getStatus());
        assertThat(withoutSecrets(known)).isEqualTo(withoutSecrets(unknown));
        waitForLetters(1);
        assertThat(lettersTo(email)).containsExactly("Kies een nieuw wachtwoord");
        assertThat(lettersTo("nobody@example.org")).isEmpty();
    }

    @Test
    void a_flood_of_questions_from_one_place_is_refused_and_one_account_gets_three_letters_an_hour() throws Exception {
        for (int i = 0; i < 5; i++) recovery.ask(email, "10.1." + person);
        waitForLetters(3);
        Thread.sleep(300);
        assertThat(lettersTo(email)).hasSize(3);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 30; i++) recovery.ask("somebody-" + i + "@example.org", "10.2." + person);
                })
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_link_sets_a_password_once_and_ends_every_session() throws Exception {
        var secret = recoveryLink();
        assertThat(send(get("/recovery/" + secret).accept("text/html")).getStatus())
                .isEqualTo(200);
        var weak =
                send(post("/recovery/" + secret).param("password", "password").with(anybody()));
        assertThat(weak.getStatus()).isEqualTo(422);

        var done = send(post("/recovery/" + secret).param("password", OTHER).with(anybody()));
        assertThat(done.getRedirectedUrl()).isEqualTo("/sign-in");
        assertThat(signIn.withPassword(email, OTHER, "10.0.0.2")).isPresent();
        var again = send(post("/recovery/" + secret).param("password", PASSWORD).with(anybody()));
        assertThat(again.getStatus()).isEqualTo(410);
        assertThat(openSessions()).isZero();
    }

    @Test
    void a_link_for_another_purpose_or_an_old_one_sets_no_password() throws Exception {
        var old = recoveryLink();
        clock.advanceBy(Duration.ofHours(2));
        assertThat(send(get("/recovery/" + old).accept("text/html")).getStatus())
                .isEqualTo(410);
        assertThatThrownBy(() -> recovery.complete(nele, OTHER)).hasMessageContaining("no such thing");
    }

    @Test
    void another_browser_is_told_to_the_person_and_a_newer_version_is_not() {
        for (var browser : List.of("Firefox/140.0 (X11)", "Firefox/141.2 (X11)", "Chrome/150 (Android)")) {
            var request = new MockHttpServletRequest();
            request.addHeader("User-Agent", browser);
            signIn.start(person, request);
        }
        assertThat(lettersTo(email)).containsExactly("Je meldde je aan met een andere browser");
    }

    @Test
    void keys_are_changed_only_by_who_showed_password_or_passkey_in_the_last_five_minutes() throws Exception {
        var stale = Visitors.asSince(nele, clock.instant().minus(Duration.ofMinutes(6)));
        var fresh = Visitors.asSince(nele, clock.instant().minus(Duration.ofMinutes(4)));
        var remove = "/security/passkeys/bm9uZQ/end";

        var page = send(post(remove)
                .accept("text/html")
                .header("Referer", "http://localhost/security")
                .with(stale));
        assertThat(page.getRedirectedUrl()).isEqualTo("/sign-in?again=yes&to=%2Fsecurity");
        assertThat(send(post(remove).header("HX-Request", "true").with(stale)).getStatus())
                .isEqualTo(401);
        assertThat(send(post(remove).accept("text/html").with(fresh)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_questions_put_to_a_passkey_are_kept_with_the_session() throws Exception {
        var asked = send(post("/webauthn/authenticate/options").with(anybody()));
        assertThat(asked.getStatus()).isEqualTo(200);
        assertThat(asked.getContentAsString()).contains("\"challenge\"", "\"rpId\":\"localhost\"");
        var session = asked.getCookie("genoot-session");
        assertThat(session).isNotNull();

        var guessed = post("/login/webauthn")
                .cookie(session)
                .contentType("application/json")
                .content("""
                {"id":"AA","rawId":"AA","type":"public-key","response":{"authenticatorData":"AA",
                "clientDataJSON":"AA","signature":"AA","userHandle":"AA"},"clientExtensionResults":{}}""");
        assertThat(send(guessed.with(anybody())).getStatus()).isEqualTo(401);
    }

    @Test
    void a_passkey_is_offered_to_the_person_by_name() throws Exception {
        var asked = send(post("/webauthn/register/options").with(Visitors.as(nele)));
        assertThat(asked.getStatus()).isEqualTo(200);
        assertThat(asked.getContentAsString()).contains(email, "Nele Jans");
    }

    @Test
    void no_passkey_is_offered_to_nobody_nor_to_who_showed_password_or_passkey_long_ago() throws Exception {
        var stale = Visitors.asSince(nele, clock.instant().minus(Duration.ofMinutes(6)));
        for (var visitor : List.of(anybody(), stale)) {
            var asked = send(post("/webauthn/register/options")
                    .header("Sec-Fetch-Mode", "cors")
                    .header("Sec-Fetch-Site", "same-origin")
                    .with(visitor));
            assertThat(asked.getStatus()).isEqualTo(401);
            assertThat(asked.getContentAsString()).isEmpty();
        }
    }

    private org.springframework.test.web.servlet.request.RequestPostProcessor anybody() {
        return org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf();
    }

    private String recoveryLink() {
        var link = new PrivateLink(
                Recovery.PURPOSE,
                person.value(),
                null,
                null,
                Language.NL,
                clock.instant().plus(Duration.ofHours(1)));
        return CurrentActor.as(HOUSE, () -> links.create(HOUSE, link));
    }

    private void change(String current, String password) {
        credentials.changePassword(nele, current, password, new MockHttpServletRequest());
    }

    private String problemOf(String password) {
        try {
            change(PASSWORD, password);
            return "";
        } catch (Invalid invalid) {
            return invalid.problems().getFirst().key();
        }
    }

    private List<String> lettersTo(String address) {
        return asHouse("select subject from platform.mail where recipient = ? order by queued", address);
    }

    private void waitForLetters(int number) throws InterruptedException {
        for (int i = 0; i < 200 && lettersTo(email).size() < number; i++) Thread.sleep(50);
    }

    private int openSessions() {
        return asHouse("select id::text from platform.session where person_id = ?::uuid", person.toString())
                .size();
    }

    private List<String> asHouse(String query, String value) {
        return CurrentActor.as(
                HOUSE,
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> sql.fetch(query, value)
                                .getValues(DSL.field(
                                        DSL.name(query.contains("subject") ? "subject" : "id"), String.class))));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private static String withoutSecrets(MockHttpServletResponse page) throws Exception {
        return page.getContentAsString().replaceAll("(value|content|nonce)=\"[^\"]*\"", "");
    }
}
