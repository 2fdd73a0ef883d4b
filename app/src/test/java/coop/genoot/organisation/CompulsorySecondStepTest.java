package coop.genoot.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.organisation.Setting.SecondStep;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import coop.genoot.platform.identity.People;
import coop.genoot.platform.identity.SignIn;
import coop.genoot.platform.secondstep.SecondStepSamples;
import coop.genoot.platform.secondstep.SecondSteps;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@GenootTest
class CompulsorySecondStepTest {
    private static final Actor HOUSE = Actor.system("test");
    private static final String PASSWORD = "correct paard batterij";
    private static final String SET_UP = "/security/second-step";

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final Actor fatima = Actor.person(person, "Fatima", List.of(), Language.EN);
    private final String email = person + "@example.org";

    @Autowired
    MockMvc web;

    @Autowired
    Organisation organisation;

    @Autowired
    Settings settings;

    @Autowired
    Grants grants;

    @Autowired
    People people;

    @Autowired
    SignIn signIn;

    @Autowired
    SecondSteps secondSteps;

    @Autowired
    AdjustableClock clock;

    private EntityId entity;
    private UUID group;

    @BeforeEach
    void fatima_has_a_password_and_an_entity_exists() {
        group = OrganisationSamples.aGroup(organisation);
        var form = OrganisationSamples.belgian(OrganisationSamples.anEnterpriseNumber());
        entity = CurrentActor.as(HOUSE, () -> organisation.found(HOUSE, group, form));
        CurrentActor.run(HOUSE, () -> people.register(person, "Fatima", email, Language.EN));
        signIn.setPassword(person, PASSWORD);
    }

    @AfterEach
    void time_runs_again() {
        clock.followAgain();
    }

    @ParameterizedTest
    @EnumSource(
            value = Hat.class,
            names = {"FINANCE", "ADMIN"})
    void whoever_keeps_money_or_settings_is_led_to_the_set_up_first_and_then_everything_opens(Hat hat)
            throws Exception {
        wears(hat, entity.value());
        compulsory(Settings.Place.entity(entity), today());
        var session = enter();

        assertThat(send(get("/organisation"), session).getRedirectedUrl()).isEqualTo(SET_UP);
        var page = send(get(SET_UP), session);
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("Your cooperative asks a second step");
        var first = SecondStepSamples.code(secondSteps.begin(fatima, email).letters(), clock.instant());
        assertThat(send(post(SET_UP).param("code", first), session).getContentAsString())
                .contains("Codes for paper");

        assertThat(send(get("/organisation"), session).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/security", "/security/sessions", "/profile", "/organisation", "/search?q=a", "/news"})
    void no_page_opens_before_it(String page) throws Exception {
        wears(Hat.ADMIN, entity.value());
        compulsory(Settings.Place.entity(entity), today());

        assertThat(send(get(page), enter()).getRedirectedUrl()).isEqualTo(SET_UP);
    }

    @Test
    void neither_a_form_nor_a_script_nor_a_file_opens_before_it() throws Exception {
        wears(Hat.ADMIN, entity.value());
        compulsory(Settings.Place.entity(entity), today());
        var session = enter();
        var setting = "/organisation/settings/" + entity + "/second-step";

        var form = send(post(setting).param("value", "OWN_CHOICE").param("from", today().plusDays(1).toString()), session);
        assertThat(form.getRedirectedUrl()).isEqualTo(SET_UP);
        var script = send(get("/organisation").header("HX-Request", "true"), session);
        assertThat(script.getStatus()).isEqualTo(403);
        assertThat(script.getHeader("HX-Redirect")).isEqualTo(SET_UP);
        assertThat(script.getContentAsString()).isEmpty();
        for (var step : List.of("/webauthn/register/options", "/webauthn/register")) {
            var passkey = post(step).header("Sec-Fetch-Mode", "cors").header("Sec-Fetch-Site", "same-origin");
            var answer = send(passkey, session);
            assertThat(answer.getStatus()).as("a passkey planted by who knows the password").isEqualTo(403);
            assertThat(answer.getContentAsString()).isEmpty();
        }
        assertThat(holds(today().plusDays(2)))
                .isEqualTo(SecondStep.COMPULSORY);
    }

    @Test
    void a_page_that_does_not_exist_for_them_stays_so_and_the_way_out_is_open() throws Exception {
        wears(Hat.FINANCE, entity.value());
        compulsory(Settings.Place.entity(entity), today());
        var session = enter();

        assertThat(send(get("/no-such-page"), session).getStatus()).isEqualTo(404);
        assertThat(send(post("/sign-out"), session).getRedirectedUrl()).isEqualTo("/sign-in");
    }

    @Test
    void it_cannot_be_taken_away_while_it_is_compulsory() throws Exception {
        wears(Hat.FINANCE, entity.value());
        compulsory(Settings.Place.entity(entity), today());
        var letters = secondSteps.begin(fatima, email).letters();
        secondSteps.confirm(fatima, SecondStepSamples.code(letters, clock.instant()));
        clock.advanceBy(Duration.ofMinutes(1));
        var session = enterWith(SecondStepSamples.code(letters, clock.instant()));

        assertThat(send(get("/security"), session).getContentAsString())
                .contains("So it stays on")
                .doesNotContain("/security/second-step/end");
        assertThat(send(post("/security/second-step/end"), session).getStatus()).isEqualTo(422);
        assertThat(secondSteps.isOn(person)).isTrue();
    }

    @Test
    void nobody_else_is_asked() throws Exception {
        compulsory(Settings.Place.entity(entity), today());
        var other = OrganisationSamples.aBelgianEntity(organisation);
        wears(Hat.SUPPORT, entity.value());
        wears(Hat.FINANCE, other.value());

        assertThat(send(get("/security"), enter()).getStatus()).isEqualTo(200);
    }

    @Test
    void it_holds_from_its_day_on_and_not_before_whoever_is_signed_in_already() throws Exception {
        wears(Hat.FINANCE, entity.value());
        compulsory(Settings.Place.entity(entity), today().plusDays(2));
        var session = enter();
        assertThat(send(get("/security"), session).getStatus()).isEqualTo(200);

        clock.advanceBy(Duration.ofDays(2));

        assertThat(send(get("/security"), session).getRedirectedUrl()).isEqualTo(SET_UP);
    }

    @Test
    void a_hat_put_on_today_asks_for_it_at_the_next_page() throws Exception {
        compulsory(Settings.Place.entity(entity), today());
        var session = enter();
        assertThat(send(get("/security"), session).getStatus()).isEqualTo(200);

        wears(Hat.ADMIN, entity.value());

        assertThat(send(get("/security"), session).getRedirectedUrl()).isEqualTo(SET_UP);
    }

    @Test
    void an_administrator_of_the_group_is_asked_when_one_of_its_entities_asks() {
        compulsory(Settings.Place.entity(entity), today());

        assertThat(asked(Hat.ADMIN, group)).isTrue();
        assertThat(asked(Hat.ADMIN, UUID.randomUUID())).isFalse();
    }

    @Test
    void an_entity_may_leave_the_choice_although_the_group_does_not() {
        compulsory(Settings.Place.group(group), today());
        assertThat(asked(Hat.FINANCE, entity.value())).isTrue();

        set(SecondStep.OWN_CHOICE, Settings.Place.entity(entity), today());
        assertThat(asked(Hat.FINANCE, entity.value())).isFalse();
    }

    @Test
    void it_is_set_for_whole_entities_only() {
        var office = OrganisationSamples.anOffice(organisation, entity);
        var place = Settings.Place.at(Settings.Level.OFFICE, office.value());

        assertThatThrownBy(() -> compulsory(place, today()))
                .isInstanceOf(Refused.class)
                .hasMessage("organisation.setting.whole-entity");
    }

    private boolean asked(Hat hat, UUID scope) {
        var keeper = Actor.person(new PersonId(UUID.randomUUID()), "K", List.of(new Grant(hat, scope)), Language.EN);
        return CurrentActor.as(keeper, () -> secondSteps.isCompulsoryFor(keeper));
    }

    private SecondStep holds(LocalDate on) {
        return CurrentActor.as(HOUSE, () -> settings.value(Setting.SECOND_STEP, on, entity.value()));
    }

    private void compulsory(Settings.Place place, LocalDate from) {
        set(SecondStep.COMPULSORY, place, from);
    }

    private void set(SecondStep value, Settings.Place place, LocalDate from) {
        CurrentActor.run(HOUSE, () -> settings.set(HOUSE, Setting.SECOND_STEP, place, value, from, ""));
    }

    private void wears(Hat hat, UUID scope) {
        CurrentActor.run(HOUSE, () -> grants.give(person, hat, scope, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Cookie enter() throws Exception {
        return enterWith("");
    }

    private Cookie enterWith(String code) throws Exception {
        var form = post("/sign-in").param("email", email).param("password", PASSWORD).param("code", code);
        return send(form, null).getCookie("genoot-session");
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, @Nullable Cookie session)
            throws Exception {
        if (session != null) request.cookie(session);
        return web.perform(request.with(csrf()).accept("text/html")).andReturn().getResponse();
    }
}
