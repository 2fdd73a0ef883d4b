package coop.genoot.platform.identity;

import static coop.genoot.platform.identity.Visitors.as;
import static coop.genoot.platform.identity.Visitors.asSince;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class ChangingTheAddressTest {
    private static final Actor HOUSE = Actor.system("test");
    private static final String PASSWORD = "correct paard batterij";
    private static final Pattern LINK = Pattern.compile("/address/(\\S+)");

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final String old = "nele-" + person + "@example.org";
    private final String wanted = "nele-anew-" + person + "@example.org";
    private final Actor nele = Actor.person(person, "Nele", List.of(), Language.EN);

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    SignIn signIn;

    @Autowired
    AdjustableClock clock;

    @Autowired
    DSLContext sql;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void nele_is_known() {
        CurrentActor.run(HOUSE, () -> people.register(person, "Nele Jans", old, Language.EN));
        signIn.setPassword(person, PASSWORD);
    }

    @AfterEach
    void time_runs_again() {
        clock.followAgain();
    }

    @Test
    void nothing_changes_until_the_letter_to_the_new_address_is_answered() throws Exception {
        assertThat(ask(wanted).getRedirectedUrl()).isEqualTo("/security/address");
        var secret = secretSentTo(wanted);
        assertThat(subjectsTo(old)).containsExactly("Somebody asked for another address for you");
        assertThat(page()).contains(old, "We wait for an answer from " + wanted);
        assertThat(guest(get("/address/" + secret)).getContentAsString()).contains("you sign in with " + wanted);
        assertThat(canSignInWith(old)).as("a look changes nothing").isTrue();
        assertThat(canSignInWith(wanted)).isFalse();

        assertThat(guest(post("/address/" + secret)).getRedirectedUrl()).isEqualTo("/sign-in");

        assertThat(canSignInWith(wanted)).isTrue();
        assertThat(canSignInWith(old)).isFalse();
        assertThat(subjectsTo(old)).contains("You now sign in with another address");
        assertThat(subjectsTo(wanted)).contains("Your new address works");
        assertThat(guest(post("/address/" + secret)).getStatus()).as("once only").isEqualTo(410);
    }

    @Test
    void the_letter_is_worth_nothing_after_a_day_and_an_earlier_one_when_a_later_is_asked() throws Exception {
        ask(wanted);
        var first = secretSentTo(wanted);
        var other = "other-" + wanted;
        ask(other);
        var second = secretSentTo(other);
        assertThat(guest(post("/address/" + first)).getStatus()).isEqualTo(410);

        clock.advanceBy(Duration.ofHours(25));
        assertThat(guest(post("/address/" + second)).getStatus()).isEqualTo(410);
        assertThat(canSignInWith(old)).isTrue();
    }

    @Test
    void an_address_that_is_somebodys_gets_the_same_answer_and_its_owner_a_letter() throws Exception {
        var karim = new PersonId(UUID.randomUUID());
        var his = "karim-" + karim + "@example.org";
        CurrentActor.run(HOUSE, () -> people.register(karim, "Karim", his, Language.FR));

        var taken = ask(his);
        assertThat(taken.getStatus()).isEqualTo(302);
        assertThat(taken.getRedirectedUrl()).isEqualTo("/security/address");
        assertThat(page()).contains("We wait for an answer from " + his);
        await().untilAsserted(
                () -> assertThat(subjectsTo(his)).containsExactly("Cette adresse est déjà la vôtre"));
        assertThat(subjectsTo(old)).containsExactly("Somebody asked for another address for you");
    }

    @Test
    void an_address_that_was_taken_meanwhile_is_not_taken_twice() throws Exception {
        ask(wanted);
        var secret = secretSentTo(wanted);
        var quicker = new PersonId(UUID.randomUUID());
        CurrentActor.run(HOUSE, () -> people.register(quicker, "Quicker", wanted, Language.NL));

        assertThat(guest(post("/address/" + secret)).getStatus()).isEqualTo(404);
        assertThat(canSignInWith(old)).isTrue();
    }

    @Test
    void of_two_who_take_an_address_in_the_same_instant_one_gets_it() throws Exception {
        ask(wanted);
        var secret = secretSentTo(wanted);
        var quicker = new PersonId(UUID.randomUUID());
        var slower = CurrentActor.as(HOUSE, () -> new TransactionTemplate(transactions).execute(_ -> {
            people.register(quicker, "Quicker", wanted, Language.NL);
            var answer = CompletableFuture.supplyAsync(() -> statusOfConfirming(secret));
            await().until(() -> sql.fetchValue("select count(*) > 0 from pg_locks where not granted")
                    .equals(true));
            return answer;
        }));

        assertThat(slower.join()).isEqualTo(404);
        assertThat(canSignInWith(old)).isTrue();
    }

    private int statusOfConfirming(String secret) {
        try {
            return guest(post("/address/" + secret)).getStatus();
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Test
    void what_is_no_address_or_the_present_one_is_refused_at_the_field_with_what_was_typed() throws Exception {
        var strange = ask("nele at home");
        assertThat(strange.getStatus()).isEqualTo(422);
        assertThat(strange.getContentAsString()).contains("id=\"email-error\"", "nele at home");
        assertThat(ask(old.toUpperCase(java.util.Locale.ROOT)).getStatus()).isEqualTo(422);
        for (int i = 0; i < 5; i++) ask(i + wanted);
        assertThat(ask(wanted).getContentAsString()).contains("Try again in an hour");
    }

    @Test
    void it_wants_a_password_or_passkey_of_the_last_minutes() throws Exception {
        var stale = web.perform(post("/security/address")
                        .param("email", wanted)
                        .header("Sec-Fetch-Mode", "navigate")
                        .with(asSince(nele, clock.instant().minus(Duration.ofHours(2)))))
                .andReturn()
                .getResponse();
        assertThat(stale.getRedirectedUrl()).startsWith("/sign-in?again=yes");
        assertThat(page()).doesNotContain(wanted);
    }

    private MockHttpServletResponse ask(String email) throws Exception {
        return web.perform(post("/security/address").param("email", email).with(as(nele)))
                .andReturn()
                .getResponse();
    }

    private String page() throws Exception {
        return web.perform(get("/security/address").with(as(nele)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse guest(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.accept("text/html").with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
    }

    private boolean canSignInWith(String email) {
        return signIn.withPassword(email, PASSWORD, "10.8." + UUID.randomUUID()).isPresent();
    }

    private String secretSentTo(String address) {
        await().untilAsserted(() -> assertThat(subjectsTo(address)).contains("Is this your new address?"));
        var letter = mail("body", address).stream()
                .filter(it -> it.contains("/address/"))
                .findFirst()
                .orElseThrow();
        var found = LINK.matcher(letter);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private List<String> subjectsTo(String address) {
        return mail("subject", address);
    }

    private List<String> mail(String what, String address) {
        return CurrentActor.as(HOUSE, () -> new TransactionTemplate(transactions)
                .execute(_ -> sql
                        .fetchValues(
                                "select " + what + " from platform.mail where recipient = ? order by queued", address)
                        .stream()
                        .map(Object::toString)
                        .toList()));
    }
}
