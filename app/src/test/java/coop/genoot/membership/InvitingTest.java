package coop.genoot.membership;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
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
import coop.genoot.platform.identity.Invitations;
import coop.genoot.platform.identity.People;
import coop.genoot.platform.identity.SignIn;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@GenootTest
class InvitingTest {
    private static final Actor HOUSE = Actor.system("test");
    private static final String PASSWORD = "zeven kikkers in de sloot";

    @Autowired
    MockMvc web;

    @Autowired
    Organisation organisation;

    @Autowired
    Membership membership;

    @Autowired
    Invitations invitations;

    @Autowired
    People people;

    @Autowired
    SignIn signIn;

    @Autowired
    Grants grants;

    private EntityId entity;
    private OfficeId office;
    private Actor koen;
    private String email;

    @BeforeEach
    void an_office_and_somebody_who_keeps_members() {
        entity = OrganisationSamples.aBelgianEntity(organisation);
        office = OrganisationSamples.anOffice(organisation, entity);
        koen = somebody(Hat.SUPPORT, entity.value());
        email = UUID.randomUUID() + "@genoot.example";
    }

    @Test
    void makes_somebody_a_member_who_comes_in_with_the_link_and_sees_the_way_to_a_first_activity() throws Exception {
        var nadia = invited();
        assertThat(send(get("/members/" + nadia), koen).getContentAsString())
                .contains("Nadia El Amrani", "Nog niet binnengekomen");
        var secret = CurrentActor.as(HOUSE, () -> invitations.secretFor(HOUSE, nadia));
        assertThat(guest(get("/invitation/" + secret)).getContentAsString()).contains("Nadia El Amrani");
        var weak = guest(post("/invitation/" + secret).param("password", "kort"));
        assertThat(weak.getStatus()).isEqualTo(422);
        assertThat(weak.getContentAsString()).contains("id=\"password-error\"", "id=\"language-error\"");

        var done = guest(post("/invitation/" + secret).param("password", PASSWORD).param("language", "fr"));

        assertThat(done.getRedirectedUrl()).isEqualTo("/");
        var first = web.perform(get("/").cookie(done.getCookie("genoot-session")).accept("text/html"))
                .andReturn()
                .getResponse();
        assertThat(first.getContentAsString()).contains("Bienvenue, Nadia", "/activities/new");
        assertThat(signIn.withPassword(email, PASSWORD, "10.9.0.1")).isPresent();
    }

    @Test
    void gives_a_link_that_works_once_and_never_for_somebody_who_can_sign_in_already() throws Exception {
        var nadia = invited();
        var secret = CurrentActor.as(HOUSE, () -> invitations.secretFor(HOUSE, nadia));
        guest(post("/invitation/" + secret).param("password", PASSWORD).param("language", "nl"));
        assertThat(guest(get("/invitation/" + secret)).getStatus()).isEqualTo(410);

        var stolen = CurrentActor.as(HOUSE, () -> invitations.secretFor(HOUSE, nadia));
        var taken = guest(post("/invitation/" + stolen).param("password", "een ander lang woord").param("language", "nl"));
        assertThat(taken.getStatus()).isEqualTo(404);
        assertThat(signIn.withPassword(email, PASSWORD, "10.9.0.2")).isPresent();
        assertThat(send(post("/members/" + nadia + "/invitation"), koen).getStatus()).isEqualTo(422);
    }

    @Test
    void lets_somebody_in_once_who_prefers_a_passkey() throws Exception {
        var nadia = invited();
        var secret = CurrentActor.as(HOUSE, () -> invitations.secretFor(HOUSE, nadia));
        var done = guest(post("/invitation/" + secret).param("way", "passkey").param("language", "en"));

        assertThat(done.getRedirectedUrl()).isEqualTo("/security?done=welcome");
        assertThat(done.getCookie("genoot-session")).isNotNull();
    }

    @Test
    void is_refused_with_every_problem_at_once_and_for_a_member() throws Exception {
        var wrong = send(invitation("nobody", "", "xx", UUID.randomUUID().toString()), koen);
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString())
                .contains(
                        "id=\"email-error\"",
                        "id=\"name-error\"",
                        "id=\"language-error\"",
                        "id=\"office-error\"",
                        "value=\"nobody\"");
        invited();
        var again = send(invitation(email, "Nadia", "fr", office.toString()), koen);
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("id=\"email-error\"");
    }

    @Test
    void is_for_those_who_keep_the_members_of_that_entity() throws Exception {
        var nadia = invited();
        var elsewhere = somebody(Hat.ADMIN, OrganisationSamples.aBelgianEntity(organisation).value());
        var advisor = somebody(Hat.ADVISOR, office.value());
        assertThat(send(invitation(UUID.randomUUID() + "@x.example", "X", "fr", office.toString()), elsewhere)
                        .getStatus())
                .isIn(404, 422);
        for (var path : List.of("", "/end"))
            assertThat(send(get("/members/" + nadia + path), elsewhere).getStatus())
                    .isEqualTo(404);
        assertThat(send(get("/members/" + nadia), advisor).getStatus()).isEqualTo(200);
        for (var stranger : List.of(elsewhere, advisor, somebody(Hat.FINANCE, entity.value())))
            for (var path : List.of("/end", "/partnership", "/office", "/invitation"))
                assertThat(send(post("/members/" + nadia + path), stranger).getStatus())
                        .isEqualTo(404);
        assertThat(grants.of(nadia)).containsExactly(new Grant(Hat.MEMBER, entity.value()));
    }

    @Test
    void a_member_becomes_partner_moves_and_leaves() throws Exception {
        var nadia = invited();
        var liege = OrganisationSamples.anOffice(organisation, entity);
        send(post("/members/" + nadia + "/partnership"), koen);
        send(post("/members/" + nadia + "/office").param("office", liege.toString()), koen);
        var kept = CurrentActor.as(koen, () -> membership.member(koen, nadia)).orElseThrow();
        assertThat(kept.isPartner()).isTrue();
        assertThat(kept.office()).isEqualTo(liege);
        var foreign = OrganisationSamples.anOffice(organisation, OrganisationSamples.aBelgianEntity(organisation));
        var refused = send(post("/members/" + nadia + "/office").param("office", foreign.toString()), koen);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("id=\"office-error\"");

        assertThat(send(get("/members/" + nadia + "/end"), koen).getStatus()).isEqualTo(200);
        send(post("/members/" + nadia + "/end"), koen);
        assertThat(grants.of(nadia)).isEmpty();
        assertThat(send(get("/members/" + nadia), koen).getStatus()).isEqualTo(404);
    }

    @Test
    void the_list_goes_page_by_page_and_an_office_with_members_does_not_close() throws Exception {
        for (int i = 0; i < 52; i++) MemberSamples.aMember(membership, office, "Bram %02d".formatted(i));
        var first = send(get("/members"), koen).getContentAsString();
        assertThat(first).contains("Bram 00", "Bram 49", "after=").doesNotContain("Bram 50");
        var next = first.replaceFirst("(?s).*href=\"([^\"]*after=[^\"]*)\".*", "$1").replace("&amp;", "&");
        assertThat(send(get(java.net.URI.create(next)), koen).getContentAsString())
                .contains("Bram 50", "Bram 51")
                .doesNotContain("Bram 49");
        assertThat(send(get("/search").param("words", "Bram 07"), koen).getContentAsString())
                .contains("Bram 07", "Gent", "/members/");
        assertThat(send(get("/search").param("words", "Bram 07"), somebody(Hat.MEMBER, entity.value()))
                        .getContentAsString())
                .doesNotContain("/members/");
        assertThat(send(get("/members").param("words", "nobody here"), koen).getContentAsString())
                .contains("Niemand gevonden");

        var greet = OrganisationSamples.anAdministratorOf(entity.value());
        var answer = send(post("/organisation/entities/" + entity + "/offices/" + office + "/end"), greet);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Er horen nog leden bij dit kantoor");
    }

    private PersonId invited() throws Exception {
        var answer = send(invitation(email, "Nadia El Amrani", "fr", office.toString()), koen);
        assertThat(answer.getStatus()).isEqualTo(302);
        return people.anywhere(email).orElseThrow().id();
    }

    private static MockHttpServletRequestBuilder invitation(
            String address, String name, String language, String office) {
        return post("/members")
                .param("email", address)
                .param("name", name)
                .param("language", language)
                .param("office", office);
    }

    private MockHttpServletResponse guest(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(csrf()).accept("text/html")).andReturn().getResponse();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Actor me) throws Exception {
        return web.perform(request.with(as(me)).accept("text/html")).andReturn().getResponse();
    }

    private static Actor somebody(Hat hat, UUID scope) {
        return Actor.person(new PersonId(UUID.randomUUID()), "Koen", List.of(new Grant(hat, scope)), Language.NL);
    }
}
