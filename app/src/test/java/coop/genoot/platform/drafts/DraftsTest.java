package coop.genoot.platform.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.Scopes;
import coop.genoot.platform.identity.Visitors;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@GenootTest
class DraftsTest {
    private final UUID office = UUID.randomUUID();
    private final UUID activity = UUID.randomUUID();
    private final UUID id = UUID.randomUUID();
    private final Actor nele = person("Nele", Hat.MANAGER, activity);
    private final Actor sam = person("Sam", Hat.MANAGER, activity);
    private final Actor stranger = person("Stranger", Hat.MANAGER, UUID.randomUUID());
    private final Actor advisor = person("Advisor", Hat.ADVISOR, office);

    @Autowired
    MockMvc web;

    @Autowired
    Drafts drafts;

    @Autowired
    Scopes scopes;

    @BeforeEach
    void an_activity() {
        CurrentActor.run(Actor.system("test"), () -> {
            scopes.register(office, null, "office");
            scopes.register(activity, office, "activity");
        });
    }

    @Test
    void every_save_makes_the_version_one_higher() {
        assertThat(save(nele, 0, "Con"))
                .isInstanceOfSatisfying(
                        Saving.Saved.class, it -> assertThat(it.version()).isOne());
        assertThat(save(nele, 1, "Concert"))
                .isInstanceOfSatisfying(
                        Saving.Saved.class, it -> assertThat(it.version()).isEqualTo(2));
        assertThat(find(nele).text("title")).isEqualTo("Concert");
    }

    @Test
    void a_save_that_arrives_twice_is_harmless() {
        var first = save(nele, 0, "Concert");
        assertThat(save(nele, 0, "Concert")).isEqualTo(first);
    }

    @Test
    void a_save_over_a_later_one_changes_nothing_and_shows_the_later_one() {
        save(nele, 0, "Concert");
        save(sam, 1, "Concert in Ghent");

        assertThat(save(nele, 1, "Concert in Bruges")).isInstanceOfSatisfying(Saving.Elsewhere.class, it -> {
            assertThat(it.theirs().text("title")).isEqualTo("Concert in Ghent");
            assertThat(it.theirs().version()).isEqualTo(2);
        });
        assertThat(find(nele).text("title")).isEqualTo("Concert in Ghent");
    }

    @Test
    void the_managers_of_the_activity_see_it_and_nobody_else_does() {
        save(nele, 0, "Concert");

        assertThat(find(sam).text("title")).isEqualTo("Concert");
        assertThat(CurrentActor.as(sam, () -> drafts.list(sam, activity, "quote")))
                .hasSize(1);
        assertThat(CurrentActor.as(stranger, () -> drafts.find(stranger, id))).isEmpty();
        assertThat(CurrentActor.as(stranger, () -> drafts.list(stranger, activity, "quote")))
                .isEmpty();
        assertThat(CurrentActor.as(advisor, () -> drafts.find(advisor, id))).isEmpty();
    }

    @Test
    void a_stranger_can_neither_write_in_the_activity_nor_over_the_draft() {
        assertThatThrownBy(() -> save(stranger, 0, "Mine")).isInstanceOf(NotHere.class);
        save(nele, 0, "Concert");
        var elsewhere = new Typed(id, "quote", null, 1, Map.of("title", List.of("Mine")));

        assertThatThrownBy(() -> CurrentActor.as(stranger, () -> drafts.save(stranger, elsewhere)))
                .isInstanceOf(NotHere.class);
        CurrentActor.run(stranger, () -> drafts.discard(stranger, id));
        assertThat(find(nele).text("title")).isEqualTo("Concert");
    }

    @Test
    void a_save_that_comes_after_the_document_does_not_bring_the_draft_back() {
        save(nele, 0, "Concert");
        CurrentActor.run(nele, () -> drafts.becameDocument(nele, id));

        assertThat(save(nele, 1, "Concert!")).isInstanceOf(Saving.Gone.class);
        assertThat(CurrentActor.as(nele, () -> drafts.find(nele, id))).isEmpty();
        assertThat(CurrentActor.as(nele, () -> drafts.list(nele, activity, "quote")))
                .isEmpty();
    }

    @Test
    void the_page_gets_a_small_acknowledgement_or_both_versions() throws Exception {
        assertThat(send(nele, 0, "\"Concert\"").getContentAsString()).startsWith("{\"version\":1,\"savedAt\":\"20");
        assertThat(send(sam, 1, "[\"Choir\",\"Concert\"]").getContentAsString()).startsWith("{\"version\":2");

        var conflict = send(nele, 1, "\"Other\"");
        assertThat(conflict.getStatus()).isEqualTo(409);
        assertThat(conflict.getContentAsString()).contains("\"version\":2", "\"title\":[\"Choir\",\"Concert\"]");
    }

    @Test
    void without_a_session_a_save_gets_401_so_that_the_page_can_ask_to_sign_in_again() throws Exception {
        var form = org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf();
        var answer = web.perform(put("/drafts/" + id)
                        .with(form)
                        .contentType("application/json")
                        .content("{}"))
                .andReturn();
        assertThat(answer.getResponse().getStatus()).isEqualTo(401);
    }

    @Test
    void an_unknown_draft_is_404() throws Exception {
        var answer = web.perform(get("/drafts/" + UUID.randomUUID()).with(Visitors.as(nele)))
                .andReturn();
        assertThat(answer.getResponse().getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse send(Actor who, long version, String title) throws Exception {
        var body = "{\"version\":%d,\"kind\":\"quote\",\"scope\":\"%s\",\"fields\":{\"title\":%s}}";
        return web.perform(put("/drafts/" + id)
                        .with(Visitors.as(who))
                        .contentType("application/json")
                        .content(body.formatted(version, activity, title)))
                .andReturn()
                .getResponse();
    }

    private Saving save(Actor who, long version, String title) {
        var typed = new Typed(id, "quote", activity, version, Map.of("title", List.of(title)));
        return CurrentActor.as(who, () -> drafts.save(who, typed));
    }

    private KeptDraft find(Actor who) {
        return CurrentActor.as(who, () -> drafts.find(who, id)).orElseThrow();
    }

    private static Actor person(String name, Hat hat, UUID scope) {
        return Actor.person(new PersonId(UUID.randomUUID()), name, List.of(new Grant(hat, scope)), Language.NL);
    }
}
