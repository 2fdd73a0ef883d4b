package coop.genoot.membership;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import coop.genoot.GenootTest;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.OrganisationSamples;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@GenootTest
class AdministratorOnTheFirstPageTest {
    @Autowired
    MockMvc web;

    @Autowired
    Organisation organisation;

    @Autowired
    Settings settings;

    @Autowired
    Inviting inviting;

    @Autowired
    Membership membership;

    @Autowired
    AdjustableClock clock;

    private EntityId entity;
    private OfficeId office;
    private Actor greet;

    @BeforeEach
    void an_entity_with_an_office_and_an_administrator() {
        entity = OrganisationSamples.aBelgianEntity(organisation);
        office = OrganisationSamples.anOffice(organisation, entity);
        greet = administering(entity.value());
    }

    @AfterEach
    void back_to_today() {
        clock.followAgain();
    }

    @Test
    void an_empty_house_invites_the_first_member_and_says_that_nothing_waits() throws Exception {
        assertThat(firstPage(greet))
                .contains("Invite the first member", "href=\"/members/new\"", "Everybody who was invited has come in.")
                .contains("In the coming 90 days nothing changes by itself.", "Nothing is sealed yet")
                .contains("No month is closed yet", "What goes by itself")
                .doesNotContain("As soon as there is something for you to do");
    }

    @Test
    void who_was_invited_and_did_not_come_in_is_told_with_the_life_of_the_link() throws Exception {
        var nadia = invited("Nadia El Amrani");
        await().untilAsserted(() -> assertThat(firstPage(greet))
                .contains("Nadia El Amrani", "the link works until", "/members/" + nadia));
        assertThat(firstPage(advising(office.value()))).contains("Nadia El Amrani");

        clock.advanceBy(Duration.ofDays(15));
        assertThat(firstPage(greet)).contains("invite again");
        assertThat(firstPage(administering(OrganisationSamples.aBelgianEntity(organisation).value())))
                .as("another entity's administrator")
                .doesNotContain("Nadia El Amrani");
        assertThat(firstPage(advising(UUID.randomUUID()))).as("another office").doesNotContain("Nadia El Amrani");
    }

    @Test
    void members_and_partners_of_the_own_entity_are_counted() throws Exception {
        var nadia = MemberSamples.aMember(membership, office, "Nadia");
        MemberSamples.aMember(membership, office, "Karim");
        CurrentActor.run(greet, () -> membership.admitPartner(greet, nadia));

        assertThat(firstPage(greet))
                .contains(">2 <span class=\"unit\">members</span>", "1 of them is a partner.", "2 joined");
    }

    @Test
    void a_rule_that_begins_soon_is_told_once_with_its_value_and_one_that_ends_too() throws Exception {
        var today = LocalDate.now(clock);
        set(30, today.plusDays(1));
        set(15, today.plusDays(20));
        var page = firstPage(greet);
        assertThat(page)
                .contains("Time to pay: 30 days", "Time to pay: 15 days", "Genoot")
                .contains("/organisation/settings/" + entity + "/payment-term")
                .doesNotContain("Time to pay ends");

        assertThat(firstPage(administering(OrganisationSamples.aBelgianEntity(organisation).value())))
                .as("another entity's administrator")
                .contains("nothing changes by itself");
        clock.advanceBy(Duration.ofDays(30));
        assertThat(firstPage(greet)).as("all of it holds now").contains("nothing changes by itself");
    }

    private void set(int days, LocalDate from) {
        CurrentActor.run(
                greet,
                () -> settings.set(greet, Setting.PAYMENT_TERM, Settings.Place.entity(entity), days, from, "agreed"));
    }

    private PersonId invited(String name) {
        var form = InvitationForm.of(Map.of(
                "name", name,
                "email", UUID.randomUUID() + "@genoot.example",
                "language", "nl",
                "office", office.toString()));
        return CurrentActor.as(greet, () -> inviting.invite(greet, form));
    }

    private static Actor administering(UUID scope) {
        return wearing(Hat.ADMIN, scope);
    }

    private static Actor advising(UUID scope) {
        return wearing(Hat.ADVISOR, scope);
    }

    private static Actor wearing(Hat hat, UUID scope) {
        return Actor.person(new PersonId(UUID.randomUUID()), "Greet", List.of(new Grant(hat, scope)), Language.EN);
    }

    private String firstPage(Actor actor) throws Exception {
        return web.perform(get("/").with(as(actor)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
