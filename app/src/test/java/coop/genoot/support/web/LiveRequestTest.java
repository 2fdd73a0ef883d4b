package coop.genoot.support.web;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.drafts.Drafts;
import coop.genoot.platform.drafts.Typed;
import coop.genoot.support.Inbox;
import coop.genoot.support.SupportCase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** The open page of a request follows what happens (requirement S-04), and leaves alone what is being typed. */
class LiveRequestTest extends SupportCase {
    @Autowired
    Drafts drafts;

    @Test
    void an_open_page_learns_what_changed_once_and_nothing_when_nothing_did() throws Exception {
        var seen = seen(page(nadia, "/requests/" + asked));
        assertThat(live(nadia, "/requests/", seen).getStatus()).isEqualTo(204);

        answerOf(mieke, "They pay on Friday");

        var news = live(nadia, "/requests/", seen);
        assertThat(news.getStatus()).isEqualTo(200);
        assertThat(text(news))
                .contains("They pay on Friday", "data-say", "Mieke answered", "id=\"where\"")
                .doesNotContain("<textarea", "name=\"reply\"");
        assertThat(live(nadia, "/requests/", seen(text(news))).getStatus()).isEqualTo(204);
    }

    @Test
    void the_team_also_sees_a_note_of_a_colleague_and_the_member_hears_nothing_of_it() throws Exception {
        var memberSaw = seen(page(nadia, "/requests/" + asked));
        var teamSaw = seen(page(mieke, "/inbox/" + asked));
        CurrentActor.run(cast.koen(), () -> inbox.note(cast.koen(), asked, UUID.randomUUID(), "Rang the client"));

        assertThat(text(live(mieke, "/inbox/", teamSaw))).contains("Rang the client");
        assertThat(live(nadia, "/requests/", memberSaw).getStatus()).isEqualTo(204);
        assertThat(text(live(nadia, "/requests/", ""))).doesNotContain("Rang the client");
    }

    @Test
    void what_is_half_typed_is_found_again_when_a_colleague_wrote_meanwhile() throws Exception {
        var draft = draft(page(mieke, "/inbox/" + asked));
        CurrentActor.run(
                mieke,
                () -> drafts.save(
                        mieke,
                        new Typed(
                                UUID.fromString(draft),
                                "request-message",
                                null,
                                0,
                                Map.of("answer", List.of("Half an answer")))));
        answerOf(cast.koen(), "I rang them");

        assertThat(page(mieke, "/inbox/" + asked)).contains("Half an answer", "I rang them");
    }

    @Test
    void for_strangers_there_is_nothing_to_follow() throws Exception {
        for (var stranger : List.of(
                samples.cast().nadia(), samples.cast().mieke(), samples.cast().advisor())) {
            assertThat(live(stranger, "/requests/", "").getStatus()).isEqualTo(404);
            assertThat(live(stranger, "/inbox/", "").getStatus()).isEqualTo(404);
        }
        assertThat(live(cast.advisor(), "/requests/", "").getStatus()).isEqualTo(200);
    }

    private void answerOf(Actor who, String text) {
        CurrentActor.run(who, () -> inbox.answer(who, asked, UUID.randomUUID(), text, Inbox.Answer.ANSWER));
    }

    private MockHttpServletResponse live(Actor who, String room, String seen) throws Exception {
        var address = room + asked + "/live";
        return web.perform(get(address).param("seen", seen).with(as(who)))
                .andReturn()
                .getResponse();
    }

    private static String seen(String page) {
        return first(page, "name=\"seen\" value=\"([^\"]*)\"");
    }

    private static String draft(String page) {
        return first(page, "action=\"/inbox/[^\"]*/messages\"[^>]*data-draft=\"([^\"]*)\"");
    }

    private static String first(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
