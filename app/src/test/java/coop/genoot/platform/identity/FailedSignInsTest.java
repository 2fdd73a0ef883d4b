package coop.genoot.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.secondstep.SecondStepSamples;
import coop.genoot.platform.secondstep.SecondSteps;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What the audit trail remembers of keys that did not fit. */
@GenootTest
class FailedSignInsTest {
    private static final Actor HOUSE = Actor.system("test");
    private static final String PASSWORD = "correct paard batterij";
    private static final String WRONG = "hunter2 is my secret";

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final String email = person + "@example.org";
    private final String address = "10.4." + person;

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    SignIn signIn;

    @Autowired
    SecondSteps secondSteps;

    @Autowired
    FailedSignIns failures;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AdjustableClock clock;

    @BeforeEach
    void nele_has_a_password() {
        CurrentActor.run(HOUSE, () -> people.register(person, "Nele", email, Language.NL));
        signIn.setPassword(person, PASSWORD);
        clock.moveTo(java.time.Instant.parse("2031-01-01T10:00:00Z"));
    }

    @AfterEach
    void time_runs_again() {
        clock.followAgain();
    }

    @Test
    void a_wrong_password_is_noted_with_whose_account_it_was_and_nothing_that_was_typed() {
        signIn.withPassword(email, WRONG, address);

        assertThat(trailOf("person " + person)).singleElement().asString().matches("sign-in.failed password from [0-9a-f]{16}");
        assertThat(everything()).doesNotContain(WRONG, email, address, PASSWORD);
    }

    @Test
    void a_right_password_is_no_failure() {
        signIn.withPassword(email, PASSWORD, address);

        assertThat(trailOf("person " + person)).isEmpty();
    }

    @Test
    void a_password_typed_where_the_address_belongs_does_not_land_in_the_trail() {
        var before = trailOf("nobody we know").size();

        signIn.withPassword(PASSWORD + "@" + person, "x", address);
        signIn.withPassword(WRONG, "", address);

        assertThat(trailOf("nobody we know")).hasSize(before + 2);
        assertThat(everything()).doesNotContain(PASSWORD, WRONG);
    }

    @Test
    void a_wrong_code_is_noted_and_the_code_is_not() throws Exception {
        var nele = Actor.person(person, "Nele", List.of(), Language.NL);
        var letters = secondSteps.begin(nele, email).letters();
        secondSteps.confirm(nele, SecondStepSamples.code(letters, clock.instant()));

        web.perform(post("/sign-in")
                .with(csrf())
                .param("email", email)
                .param("password", PASSWORD)
                .param("code", "ab31415927"));

        assertThat(trailOf("person " + person)).anyMatch(it -> it.startsWith("sign-in.failed code from "));
        assertThat(everything()).doesNotContain("ab31415927", letters);
    }

    @Test
    void an_account_that_was_closed_for_a_while_is_noted_once_for_that_while() {
        for (int i = 0; i < SignIn.FAILURES_PER_ACCOUNT; i++) signIn.withPassword(email, WRONG, address);
        for (int i = 0; i < 5; i++)
            assertThatThrownBy(() -> signIn.withPassword(email, PASSWORD, address))
                    .isInstanceOf(Refused.class);

        assertThat(trailOf("person " + person)).hasSize(SignIn.FAILURES_PER_ACCOUNT + 1);
        assertThat(trailOf("person " + person).getLast()).startsWith("sign-in.account-locked from ");
        clock.advanceBy(SignIn.WINDOW);
        assertThat(signIn.withPassword(email, PASSWORD, address)).isPresent();
    }

    @Test
    void codes_that_were_tried_too_often_are_noted_once() {
        var nele = Actor.person(person, "Nele", List.of(), Language.NL);
        var letters = secondSteps.begin(nele, email).letters();
        secondSteps.confirm(nele, SecondStepSamples.code(letters, clock.instant()));
        clock.advanceBy(Duration.ofMinutes(1));
        for (int i = 0; i < SignIn.WRONG_CODES; i++) signIn.withCode(person, "00000" + i, address);
        for (int i = 0; i < 3; i++)
            assertThatThrownBy(() -> signIn.withCode(person, "000000", address)).isInstanceOf(Refused.class);

        assertThat(trailOf("person " + person))
                .filteredOn(it -> it.startsWith("sign-in.code-locked"))
                .hasSize(1);
    }

    @Test
    void an_address_that_tries_many_accounts_is_noted_when_it_is_refused() {
        for (int i = 0; i < SignIn.FAILURES_PER_ADDRESS; i++)
            signIn.withPassword("guess" + i + "@" + person, WRONG, address);
        assertThatThrownBy(() -> signIn.withPassword(email, PASSWORD, address)).isInstanceOf(Refused.class);

        assertThat(trailOf("person " + person)).singleElement().asString().startsWith("sign-in.address-locked from ");
    }

    @Test
    void a_passkey_that_does_not_fit_is_noted_with_whose_it_is_and_one_that_nobody_knows_as_such() throws Exception {
        var passkey = new Bytes(person.toString().getBytes(StandardCharsets.UTF_8));
        var known = "insert into platform.passkey values (?, ?, 'phone', '', 0, true, true, true, '', null, null, now(), now())";
        CurrentActor.run(HOUSE, () -> transaction.executeWithoutResult(
                _ -> sql.execute(known, passkey.getBytes(), person.value())));
        var before = trailOf("nobody we know").size();

        show(passkey.toBase64UrlString());
        show("AA");

        assertThat(trailOf("person " + person)).singleElement().asString().matches("sign-in.failed passkey from [0-9a-f]{16}");
        assertThat(trailOf("nobody we know")).hasSize(before + 1).last().asString().startsWith("sign-in.failed passkey");
    }

    @Test
    void an_address_that_shows_very_many_passkeys_fills_no_trail() {
        for (int i = 0; i < SignIn.FAILURES_PER_ADDRESS + 5; i++) failures.wrongPasskey(Optional.of(person), address);

        assertThat(trailOf("person " + person)).hasSize(SignIn.FAILURES_PER_ADDRESS + 1);
        assertThat(trailOf("person " + person).getLast()).startsWith("sign-in.failed-often passkey from ");
    }

    /** A device answers the question of the house with a signature that is none. */
    private void show(String passkey) throws Exception {
        var session = web.perform(post("/webauthn/authenticate/options").with(csrf()))
                .andReturn()
                .getResponse()
                .getCookie("genoot-session");
        var answer = """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","response":{"authenticatorData":"AA",
                "clientDataJSON":"AA","signature":"AA","userHandle":"AA"},"clientExtensionResults":{}}""";
        var shown = post("/login/webauthn")
                .with(csrf())
                .cookie(session)
                .contentType("application/json")
                .content(answer.formatted(passkey));
        assertThat(web.perform(shown).andReturn().getResponse().getStatus()).isEqualTo(401);
    }

    private List<String> trailOf(String object) {
        return read("select action || ' ' || detail from platform.audit_entry where object = ? and author = 'sign-in'"
                + " and action like 'sign-in.%' order by at, id", object);
    }

    private String everything() {
        return String.join("\n", read("select to_jsonb(one)::text from platform.audit_entry one where at > ?::timestamptz",
                "2030-12-31"));
    }

    private List<String> read(String query, Object value) {
        return CurrentActor.as(
                HOUSE,
                () -> Objects.requireNonNull(transaction.execute(_ -> sql.fetchValues(query, value).stream()
                        .map(Object::toString)
                        .toList())));
    }
}
