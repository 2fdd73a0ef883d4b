package coop.genoot.organisation.closing;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityForm;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;
import coop.genoot.membership.MemberSamples;
import coop.genoot.membership.Membership;
import coop.genoot.organisation.Office;
import coop.genoot.organisation.OfficeForm;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.OrganisationSamples;
import coop.genoot.organisation.staff.Colleague;
import coop.genoot.organisation.staff.Staff;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.identity.People;
import coop.genoot.platform.notices.Notice;
import coop.genoot.platform.notices.Notices;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class ClosingAnOfficeTest {
    private static final Actor HOUSE = Actor.system("test");

    @Autowired
    MockMvc web;

    @Autowired
    Organisation organisation;

    @Autowired
    Staff staff;

    @Autowired
    Activities activities;

    @Autowired
    Membership membership;

    @Autowired
    Grants grants;

    @Autowired
    OfficeClosings closings;

    @Autowired
    Notices notices;

    @Autowired
    People people;

    @Autowired
    WordsOf words;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ClosingJob job;

    @Autowired
    AdjustableClock clock;

    private EntityId entity;
    private OfficeId gent;
    private OfficeId brugge;
    private Actor greet;
    private PersonId hilde;
    private Actor nadia;
    private ActivityId activity;

    @BeforeEach
    void an_office_with_an_activity_and_an_advisor_and_a_second_office() {
        entity = OrganisationSamples.aBelgianEntity(organisation);
        gent = OrganisationSamples.anOffice(organisation, entity);
        brugge = anOffice("Brugge");
        greet = OrganisationSamples.anAdministratorOf(entity.value());
        hilde = new PersonId(UUID.randomUUID());
        advises(gent);
        nadia = person(Hat.MEMBER, entity.value());
        var form = new ActivityForm("La Volière", "light", "", "#46205a", "#ff5a36", "CALM");
        activity = CurrentActor.as(nadia, () -> activities.open(nadia, entity, gent, form));
    }

    @AfterEach
    void time_runs_again() {
        clock.followAgain();
    }

    @Test
    void an_office_with_activities_asks_who_takes_over_and_stays_open_until_somebody_does() throws Exception {
        var answer = close(gent, "", "");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("id=\"heir-error\"", "Er horen nog Activiteiten bij dit kantoor", "Brugge");
        assertThat(offices()).contains(gent);
        assertThat(officeOfActivity()).isEqualTo(gent);
    }

    @Test
    void the_activities_the_members_and_the_advisors_go_to_the_office_that_takes_over() throws Exception {
        var bram = MemberSamples.aMember(membership, gent, "Bram");
        assertThat(sees(gent)).isTrue();

        assertThat(close(gent, brugge.toString(), "").getStatus()).isEqualTo(302);

        assertThat(offices()).containsExactly(brugge);
        assertThat(officeOfActivity()).isEqualTo(brugge);
        assertThat(sees(brugge)).isTrue();
        assertThat(sees(gent)).as("who still thinks of the old office").isFalse();
        assertThat(grants.of(hilde)).containsExactly(new Grant(Hat.ADVISOR, brugge.value()));
        assertThat(CurrentActor.as(greet, () -> staff.of(entity)))
                .filteredOn(it -> it.person().equals(hilde))
                .extracting(Colleague::scope)
                .contains(brugge.value());
        assertThat(CurrentActor.as(HOUSE, () -> membership.member(HOUSE, bram))
                        .orElseThrow()
                        .office())
                .isEqualTo(brugge);
    }

    @Test
    void who_manages_an_activity_there_is_told_in_their_language_where_it_went_and_once() throws Exception {
        var me = nadia.self();
        CurrentActor.run(HOUSE, () -> people.register(me, "Nadia", me + "@genoot.example", Language.FR));

        close(gent, brugge.toString(), "");

        await().untilAsserted(() -> assertThat(newsOf(nadia)).hasSize(1));
        var told = newsOf(nadia).getFirst().news();
        assertThat(told.in(words.in(Language.FR)))
                .isEqualTo("La Volière dépend maintenant du bureau Brugge. Le bureau Gent est fermé."
                        + " Écrivez désormais à office@genoot.example.");
        assertThat(told.path()).isEqualTo("/activities/" + activity);
        assertThat(lettersTo(me + "@genoot.example")).singleElement().asString().startsWith("La Volière dépend");
        assertThat(newsOf(greet)).isEmpty();
    }

    @Test
    void an_advisor_who_serves_in_both_offices_serves_on_in_the_one_that_stays() throws Exception {
        advises(brugge);

        assertThat(close(gent, brugge.toString(), "").getStatus()).isEqualTo(302);

        assertThat(grants.of(hilde)).containsExactly(new Grant(Hat.ADVISOR, brugge.value()));
    }

    @Test
    void from_a_coming_day_on_nothing_moves_before_that_day_and_everything_on_it() throws Exception {
        assertThat(close(gent, brugge.toString(), day(9)).getStatus()).isEqualTo(302);
        job.run();
        assertThat(offices()).contains(gent);
        assertThat(officeOfActivity()).isEqualTo(gent);
        assertThat(text(send(get(page(gent))))).contains("Alles verhuist naar Brugge", "/call-off");
        assertThat(text(send(get("/organisation/entities/" + entity)))).contains("Alles verhuist naar Brugge");

        clock.advanceBy(Duration.ofDays(9));
        job.run();
        job.run();

        assertThat(offices()).containsExactly(brugge);
        assertThat(officeOfActivity()).isEqualTo(brugge);
        assertThat(grants.of(hilde)).containsExactly(new Grant(Hat.ADVISOR, brugge.value()));
    }

    @Test
    void an_office_that_does_not_close_holds_up_none_of_the_others_and_the_job_tells_of_it() throws Exception {
        close(gent, brugge.toString(), day(9));
        var later = anotherEntityPlansToClose(day(10));
        CurrentActor.run(HOUSE, () -> organisation.close(HOUSE, entity, gent, brugge));

        clock.advanceBy(Duration.ofDays(10));

        assertThatThrownBy(job::run).as("closed by hand meanwhile").isInstanceOf(NotHere.class);
        assertThat(CurrentActor.as(HOUSE, () -> organisation.office(later))).isEmpty();
        assertThat(CurrentActor.as(HOUSE, () -> closings.planned(gent))).isPresent();
        CurrentActor.run(HOUSE, () -> closings.callOff(HOUSE, entity, gent));
    }

    private OfficeId anotherEntityPlansToClose(String on) {
        var other = OrganisationSamples.aBelgianEntity(organisation);
        var closes = OrganisationSamples.anOffice(organisation, other);
        var heir = OrganisationSamples.anOffice(organisation, other);
        CurrentActor.run(HOUSE, () -> closings.close(HOUSE, other, closes, new ClosingForm(heir.toString(), on)));
        return closes;
    }

    @Test
    void what_was_planned_can_be_called_off() throws Exception {
        close(gent, brugge.toString(), day(9));
        assertThat(send(post(page(gent) + "/call-off")).getStatus()).isEqualTo(302);
        assertThat(send(post(page(gent) + "/call-off")).getStatus()).isEqualTo(404);

        clock.advanceBy(Duration.ofDays(9));
        job.run();

        assertThat(offices()).contains(gent);
    }

    @Test
    void everything_wrong_is_told_at_once_with_what_was_typed() throws Exception {
        var abroad = OrganisationSamples.anOffice(organisation, OrganisationSamples.aBelgianEntity(organisation));
        for (var heir : List.of(abroad.toString(), gent.toString(), "nonsense")) {
            var answer = close(gent, heir, day(-1));
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(text(answer)).contains("id=\"heir-error\"", "id=\"on-error\"", "value=\"" + day(-1) + "\"");
        }
        assertThat(text(close(gent, brugge.toString(), "soon"))).contains("id=\"on-error\"", "selected>Brugge");
        assertThat(offices()).contains(gent);
    }

    @Test
    void an_empty_office_closes_alone_today_but_not_later_because_it_may_fill() throws Exception {
        var kortrijk = anOffice("Kortrijk");

        assertThat(text(close(kortrijk, "", day(5)))).contains("id=\"heir-error\"", "Tot die dag");
        assertThat(close(kortrijk, "", "").getStatus()).isEqualTo(302);
        assertThat(offices()).doesNotContain(kortrijk);
    }

    @Test
    void an_office_that_waits_for_another_does_not_close_and_one_that_closes_takes_nothing_over() throws Exception {
        close(gent, brugge.toString(), day(9));
        var kortrijk = anOffice("Kortrijk");

        assertThat(text(close(brugge, kortrijk.toString(), "")))
                .contains("id=\"heir-error\"", "Een ander kantoor sluit");
        assertThat(text(close(kortrijk, gent.toString(), ""))).contains("id=\"heir-error\"", "Kies een open kantoor");
        assertThat(offices()).contains(gent, brugge, kortrijk);
    }

    @Test
    void for_everybody_else_it_does_not_exist() throws Exception {
        close(gent, brugge.toString(), day(9));
        var strangers = List.of(
                person(Hat.MEMBER, entity.value()),
                person(Hat.FINANCE, entity.value()),
                person(Hat.ADVISOR, gent.value()),
                OrganisationSamples.anAdministratorOf(UUID.randomUUID()));
        for (var stranger : strangers) {
            for (var request : List.of(get(page(gent)), post(page(gent)), post(page(gent) + "/call-off")))
                assertThat(send(request, stranger).getStatus()).isEqualTo(404);
        }
        assertThat(CurrentActor.as(greet, () -> organisation.office(gent))).isPresent();
        clock.advanceBy(Duration.ofDays(9));
        job.run();
        assertThat(offices()).containsExactly(brugge);
    }

    private List<Notice> newsOf(Actor person) {
        return CurrentActor.as(person, () -> notices.unread(person, 9));
    }

    private List<Object> lettersTo(String address) {
        var subjects = "select subject from platform.mail where recipient = ?";
        return CurrentActor.as(
                HOUSE,
                () -> Objects.requireNonNull(
                        transaction.<List<Object>>execute(_ -> List.copyOf(sql.fetchValues(subjects, address)))));
    }

    private OfficeId anOffice(String name) {
        var form = new OfficeForm(name, "Markt 1", "", "8000", name, "office@genoot.example", "");
        return CurrentActor.as(HOUSE, () -> organisation.open(HOUSE, entity, form));
    }

    private void advises(OfficeId office) {
        var place = Colleague.of(hilde, "Hilde", entity, office.value(), Hat.ADVISOR, LocalDate.now(clock));
        CurrentActor.run(HOUSE, () -> staff.appoint(HOUSE, place));
    }

    private boolean sees(OfficeId office) {
        var advisor = person(Hat.ADVISOR, office.value());
        return CurrentActor.as(advisor, () -> activities.find(advisor, activity).isPresent());
    }

    private OfficeId officeOfActivity() {
        return CurrentActor.as(
                HOUSE, () -> activities.find(HOUSE, activity).orElseThrow().office());
    }

    private List<OfficeId> offices() {
        return CurrentActor.as(greet, () -> organisation.offices(entity)).stream()
                .map(Office::id)
                .toList();
    }

    private static Actor person(Hat hat, UUID scope) {
        return Actor.person(new PersonId(UUID.randomUUID()), "Somebody", List.of(new Grant(hat, scope)), Language.NL);
    }

    private String day(int later) {
        return LocalDate.now(clock).plusDays(later).toString();
    }

    private String page(OfficeId office) {
        return "/organisation/entities/" + entity + "/offices/" + office + "/end";
    }

    private MockHttpServletResponse close(OfficeId office, String heir, String on) throws Exception {
        var form = post(page(office));
        Map.of("heir", heir, "on", on).forEach(form::param);
        return send(form);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return send(request, greet);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
        return web.perform(request.with(as(actor)).accept("text/html"))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
