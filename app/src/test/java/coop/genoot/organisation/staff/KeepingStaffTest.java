package coop.genoot.organisation.staff;

import static coop.genoot.platform.identity.Visitors.as;
import static coop.genoot.platform.identity.Visitors.asSince;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.OrganisationSamples;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import coop.genoot.platform.identity.People;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class KeepingStaffTest {
    private static final Actor HOUSE = Actor.system("test");

    @Autowired
    MockMvc web;

    @Autowired
    Organisation organisation;

    @Autowired
    Staff staff;

    @Autowired
    People people;

    @Autowired
    Grants grants;

    @Autowired
    Clock clock;

    @Autowired
    DSLContext sql;

    @Autowired
    PlatformTransactionManager transactions;

    private EntityId entity;
    private OfficeId office;
    private Actor greet;
    private String email;

    @BeforeEach
    void an_entity_with_an_office_and_an_administrator() {
        entity = OrganisationSamples.aBelgianEntity(organisation);
        office = OrganisationSamples.anOffice(organisation, entity);
        greet = OrganisationSamples.anAdministratorOf(entity.value());
        email = UUID.randomUUID() + "@genoot.example";
    }

    @Test
    void an_administrator_appoints_somebody_new_who_gets_the_hat_and_a_letter() throws Exception {
        var answer = send(advisor(email), greet);

        assertThat(answer.getRedirectedUrl()).isEqualTo(page("") + "#people");
        var hilde = people.anywhere(email).orElseThrow();
        assertThat(grants.of(hilde.id())).containsExactly(new Grant(Hat.ADVISOR, office.value()));
        assertThat(read(page(""))).contains("Hilde Moens", "Adviseur", "begeleiding", "/end");
        assertThat(notesAbout(hilde.id())).contains("staff.appointed");
        assertThat(letterTo(email)).contains("Hilde Moens", "/invitation/");
    }

    @Test
    void everything_wrong_comes_back_at_once_with_what_was_typed() throws Exception {
        var answer = send(
                form("staff", Map.of("email", "nobody", "name", "", "function", "raad", "since", "2020-01-01")), greet);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains(
                        "id=\"email-error\"",
                        "id=\"name-error\"",
                        "id=\"language-error\"",
                        "id=\"hat-error\"",
                        "id=\"since-error\"",
                        "value=\"raad\"");
    }

    @Test
    void an_office_of_another_entity_and_an_end_before_the_beginning_are_refused() throws Exception {
        var foreign = OrganisationSamples.anOffice(organisation, OrganisationSamples.aBelgianEntity(organisation));
        var typed = Map.of("office", foreign.toString(), "since", day(3), "until", day(3));
        var answer = send(advisor(email, typed), greet);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("id=\"office-error\"", "id=\"until-error\"");
        assertThat(people.anywhere(email)).isEmpty();
    }

    @Test
    void somebody_of_another_entity_is_found_by_their_address_and_keeps_their_name() throws Exception {
        var known = new PersonId(UUID.randomUUID());
        CurrentActor.run(HOUSE, () -> people.register(known, "Bernard Lacroix", email, Language.FR));

        assertThat(send(advisor(email), greet).getStatus()).isEqualTo(302);
        assertThat(grants.of(known)).containsExactly(new Grant(Hat.ADVISOR, office.value()));
        assertThat(read(page(""))).contains("Bernard Lacroix").doesNotContain("Hilde Moens");
        assertThat(send(advisor(email), greet).getContentAsString()).contains("id=\"email-error\"");
    }

    @Test
    void a_place_ends_on_the_day_chosen_and_never_ones_own_as_administrator() throws Exception {
        send(advisor(email), greet);
        var hilde = people.anywhere(email).orElseThrow().id();
        var place = CurrentActor.as(greet, () -> staff.of(entity)).getFirst().id();

        var past = send(form("staff/" + place + "/end", Map.of("on", day(-1))), greet);
        assertThat(past.getStatus()).isEqualTo(422);
        assertThat(past.getContentAsString()).contains("id=\"on-error\"");
        send(form("staff/" + place + "/end", Map.of("on", day(9))), greet);
        assertThat(grants.of(hilde)).isNotEmpty();
        send(form("staff/" + place + "/end", Map.of("on", day(0))), greet);
        assertThat(grants.of(hilde)).isEmpty();
        assertThat(send(advisor(email), greet).getStatus()).as("again").isEqualTo(302);
        assertThat(grants.of(hilde)).isNotEmpty();

        var own = Colleague.of(greet.self(), "Greet", entity, entity.value(), Hat.ADMIN, LocalDate.now(clock));
        CurrentActor.run(HOUSE, () -> staff.appoint(HOUSE, own));
        assertThatThrownBy(() -> CurrentActor.run(
                        greet, () -> staff.dismiss(greet, entity, greet.self(), Hat.ADMIN, entity.value())))
                .hasMessage("organisation.not-yourself");
    }

    @Test
    void roles_change_only_after_showing_again_who_one_is() throws Exception {
        var stale = asSince(greet, clock.instant().minus(Duration.ofMinutes(6)));
        var answer = web.perform(advisor(email).accept("text/html").with(stale))
                .andReturn()
                .getResponse();

        assertThat(answer.getRedirectedUrl()).startsWith("/sign-in?again=yes");
        assertThat(people.anywhere(email)).isEmpty();
    }

    @Test
    void for_finance_members_and_administrators_elsewhere_none_of_it_exists() throws Exception {
        var elsewhere = OrganisationSamples.aBelgianEntity(organisation);
        var strangers = List.of(
                OrganisationSamples.anAdministratorOf(elsewhere.value()),
                somebody(Hat.FINANCE, entity.value()),
                somebody(Hat.SUPPORT, entity.value()),
                somebody(Hat.MEMBER, entity.value()));
        for (var stranger : strangers) {
            assertThat(send(advisor(email), stranger).getStatus()).isEqualTo(404);
            for (var path : List.of("/staff/new", "/teams/new", "/offices/" + office + "/end"))
                assertThat(send(get(page(path)), stranger).getStatus()).isEqualTo(404);
            assertThat(send(form("offices/" + office + "/end", Map.of()), stranger).getStatus())
                    .isEqualTo(404);
            assertThat(send(form("teams", Map.of("nl", "x", "fr", "x", "en", "x")), stranger)
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(people.anywhere(email)).isEmpty();
        assertThat(send(form("staff/" + UUID.randomUUID() + "/end", Map.of("on", day(0))), greet)
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_support_team_has_a_name_in_each_language() throws Exception {
        var half = send(form("teams", Map.of("nl", "Juridische dienst", "email", "nobody")), greet);
        assertThat(half.getStatus()).isEqualTo(422);
        assertThat(half.getContentAsString())
                .contains("id=\"fr-error\"", "id=\"en-error\"", "id=\"email-error\"", "Juridische dienst");

        send(form("teams", Map.of("nl", "Juridische dienst", "fr", "Service juridique", "en", "Legal")), greet);
        assertThat(read(page(""))).contains("Juridische dienst");
    }

    @Test
    void an_empty_office_closes_and_whoever_works_there_stops() throws Exception {
        send(advisor(email), greet);
        var hilde = people.anywhere(email).orElseThrow().id();

        assertThat(read(page("/offices/" + office + "/end"))).contains("Gent");
        assertThat(send(form("offices/" + office + "/end", Map.of()), greet).getStatus())
                .isEqualTo(302);
        assertThat(CurrentActor.as(greet, () -> organisation.offices(entity))).isEmpty();
        assertThat(grants.of(hilde)).isEmpty();
    }

    @Test
    void who_administers_the_group_founds_an_entity_and_administers_it() throws Exception {
        var group = OrganisationSamples.aGroup(organisation);
        var founder = OrganisationSamples.anAdministratorOf(group);
        CurrentActor.run(HOUSE, () -> people.register(founder.self(), "Mieke De Smet", email, Language.NL));
        assertThat(send(get("/organisation"), founder).getContentAsString()).contains(group + "/entities/new");
        var wrong = send(founding(group).param("number", "12"), founder);
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("id=\"number-error\"", "Genoot Wallonie");

        var number = OrganisationSamples.anEnterpriseNumber();
        var answer = send(founding(group).param("number", number), founder);

        assertThat(answer.getRedirectedUrl()).startsWith("/organisation/entities/");
        var founded = UUID.fromString(answer.getRedirectedUrl().replaceFirst(".*/", ""));
        assertThat(grants.of(founder.self())).contains(new Grant(Hat.ADMIN, founded));
        assertThat(send(founding(group).param("number", number), greet).getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletRequestBuilder founding(UUID group) {
        var request = post("/organisation/groups/" + group + "/entities");
        Map.of(
                        "name", "Genoot Wallonie", "legalName", "Genoot sc", "legalForm", "société coopérative",
                        "country", "BE", "language", "fr", "street", "Rue 1", "postcode", "4000", "town", "Liège",
                        "colour", "#46205a")
                .forEach(request::param);
        for (var empty : List.of("vat", "register", "extra", "email", "phone", "website", "electronicAddress", "footer"))
            request.param(empty, "");
        return request;
    }

    private MockHttpServletRequestBuilder advisor(String address) {
        return advisor(address, Map.of());
    }

    private MockHttpServletRequestBuilder advisor(String address, Map<String, String> other) {
        var typed = new java.util.HashMap<>(Map.of(
                "email", address,
                "name", "Hilde Moens",
                "language", "nl",
                "hat", "ADVISOR",
                "office", office.toString(),
                "function", "begeleiding",
                "since", day(0)));
        typed.putAll(other);
        return form("staff", typed);
    }

    private MockHttpServletRequestBuilder form(String path, Map<String, String> typed) {
        var request = post(page("/" + path));
        typed.forEach(request::param);
        for (var name : List.of("language", "hat", "office", "team", "function", "until", "fr", "en", "email", "phone"))
            if (!typed.containsKey(name)) request.param(name, "");
        return request;
    }

    private String day(int fromToday) {
        return LocalDate.now(clock).plusDays(fromToday).toString();
    }

    private String page(String path) {
        return "/organisation/entities/" + entity + path;
    }

    private String read(String path) throws Exception {
        var answer = send(get(path), greet);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Actor me) throws Exception {
        return web.perform(request.with(as(me)).accept("text/html")).andReturn().getResponse();
    }

    private static Actor somebody(Hat hat, UUID scope) {
        return Actor.person(new PersonId(UUID.randomUUID()), "Jan", List.of(new Grant(hat, scope)), Language.NL);
    }

    private List<String> notesAbout(PersonId person) {
        return texts("select action from platform.audit_entry where object = ?", "person " + person);
    }

    private String letterTo(String address) throws InterruptedException {
        var query = "select body from platform.mail where recipient = ?";
        for (int i = 0; i < 100 && texts(query, address).isEmpty(); i++) Thread.sleep(50);
        return String.join("\n", texts(query, address));
    }

    private List<String> texts(String query, String value) {
        return CurrentActor.as(
                HOUSE,
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> sql.fetch(query, value).getValues(0, String.class)));
    }
}
