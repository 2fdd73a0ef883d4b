package coop.genoot.membership;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.OrganisationSamples;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grants;
import coop.genoot.platform.identity.People;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@GenootTest
class ProfilePageTest {
    @Autowired
    MockMvc web;

    @Autowired
    Membership membership;

    @Autowired
    Organisation organisation;

    @Autowired
    Grants grants;

    @Autowired
    People people;

    @Test
    void shows_what_the_cooperative_keeps_and_saves_what_is_mine() throws Exception {
        var nadia = aMember();
        assertThat(send(get("/profile"), nadia).getContentAsString()).contains("Mijn profiel", "Gent", "Lid sinds");

        var answer = send(
                post("/profile")
                        .param("name", "Nadia El Amrani")
                        .param("shownEmail", "nadia@voliere.example")
                        .param("openness", "DETAILED")
                        .param("language", "fr")
                        .param("version", "0"),
                nadia);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/profile?saved");
        assertThat(CurrentActor.as(nadia, () -> membership.member(nadia, nadia.self()))
                        .orElseThrow()
                        .shownEmail())
                .isEqualTo("nadia@voliere.example");
        assertThat(CurrentActor.as(nadia, () -> membership.languageOf(nadia.self())))
                .contains(Language.FR);
    }

    @Test
    void refused_comes_back_with_everything_typed_and_each_message_at_its_field() throws Exception {
        var answer = send(
                post("/profile")
                        .param("name", "")
                        .param("shownEmail", "not an address")
                        .param("openness", "NOTHING")
                        .param("language", "nl")
                        .param("version", "0"),
                aMember());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("not an address", "id=\"name-error\"", "id=\"shownEmail-error\"");
    }

    @Test
    void of_somebody_who_is_no_member_offers_the_language_only() throws Exception {
        var id = new PersonId(UUID.randomUUID());
        CurrentActor.run(Actor.system("test"), () -> people.register(id, "Paul", id + "@genoot.example", Language.NL));
        var paul = Actor.person(id, "Paul", List.of(), Language.NL);

        assertThat(send(get("/profile"), paul).getContentAsString()).doesNotContain("name=\"shownEmail\"");
        assertThat(send(post("/profile").param("language", "en"), paul).getRedirectedUrl())
                .isEqualTo("/profile?saved");
        assertThat(CurrentActor.as(paul, () -> membership.languageOf(id))).contains(Language.EN);
    }

    private Actor aMember() {
        var office = OrganisationSamples.anOffice(organisation, OrganisationSamples.aBelgianEntity(organisation));
        return MemberSamples.now(MemberSamples.aMember(membership, office, "Nadia"), grants);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Actor me) throws Exception {
        return web.perform(request.with(as(me)).accept("text/html")).andReturn().getResponse();
    }
}
