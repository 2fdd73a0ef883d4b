package coop.genoot.support.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.notices.Notices;
import coop.genoot.support.Inbox;
import coop.genoot.support.SupportCase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.mock.web.MockHttpServletResponse;

/** Members who follow what somebody else asked, and what a team saves for the next time. */
class BesideTheDeskTest extends SupportCase {
    @Autowired
    Notices notices;

    @Autowired
    Clock clock;

    private Actor omar;
    private String desk;

    @Override
    protected String subject() {
        return "Our stage was cancelled";
    }

    @BeforeEach
    void another_member_and_the_desk() {
        omar = samples.aMember(cast.entity(), cast.office(), "Omar");
        desk = "/inbox/" + asked;
    }

    @Test
    void a_member_whom_the_team_lets_follow_reads_along_is_told_and_whoever_asked_knows() throws Exception {
        assertThat(follow(mieke, emailOf(omar)).getStatus()).isEqualTo(302);
        follow(mieke, emailOf(omar));
        CurrentActor.run(
                mieke, () -> inbox.answer(mieke, asked, UUID.randomUUID(), "They pay half", Inbox.Answer.ANSWER));

        assertThat(page(omar, "/requests/" + asked))
                .contains("They pay half", "You read along")
                .doesNotContain("name=\"reply\"");
        assertThat(page(omar, "/requests")).contains("You follow", "Our stage was cancelled");
        assertThat(page(cast.nadia(), "/requests/" + asked)).containsOnlyOnce("lets a member follow");
        assertThat(page(mieke, desk)).contains("Omar");
        isTold(omar, "support.news.follow");
        isTold(cast.nadia(), "support.news.followed");
    }

    @Test
    void who_follows_reads_no_note_writes_nothing_and_deals_with_nothing() throws Exception {
        follow(mieke, emailOf(omar));
        CurrentActor.run(mieke, () -> inbox.note(mieke, asked, UUID.randomUUID(), "Between us"));
        var id = UUID.randomUUID().toString();

        assertThat(page(omar, "/requests/" + asked)).doesNotContain("Between us");
        for (var write : List.of(
                post("/requests/" + asked + "/messages").param("draft", id).param("reply", "Me too"),
                post(desk + "/messages").param("draft", id).param("answer", "x").param("how", "ANSWER"),
                post(desk + "/followers").param("follower", emailOf(cast.nadia()))))
            assertThat(answer(omar, write).getStatus()).isIn(403, 404);
        for (var dishonest : List.of(
                "update support.request set state = 'IN_HAND', handler_id = person_id, handler_name = 'x'",
                "insert into support.message values (gen_random_uuid(), '" + asked + "', false, '" + omar.self()
                        + "', 'Omar', 'x', now())")) {
            var changed = changedOrRefused(omar, dishonest);
            assertThat(changed).as(dishonest).isZero();
        }
    }

    @Test
    void nobody_lets_themselves_in_and_a_stranger_or_whoever_asked_cannot_be_let_in() throws Exception {
        var elsewhere = samples.cast();
        assertThat(follow(omar, emailOf(omar)).getStatus()).isIn(403, 404);
        assertThat(follow(elsewhere.mieke(), emailOf(omar)).getStatus()).isEqualTo(404);
        for (var wrong : List.of(emailOf(cast.nadia()), emailOf(elsewhere.nadia()), "nobody@genoot.example", " ")) {
            var refused = follow(mieke, wrong);
            assertThat(refused.getStatus()).as(wrong).isEqualTo(422);
            assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("id=\"follower-error\"");
        }
        assertThat(answer(omar, get("/requests/" + asked)).getStatus()).isEqualTo(404);
        assertThatThrownBy(() -> changed(
                        omar,
                        "insert into support.follower values ('" + asked + "', '" + omar.self() + "', '" + cast.entity()
                                + "', '" + cast.nadia().self() + "', 'Omar', now())"))
                .as("the wall of the database")
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void an_answer_saved_once_helps_the_whole_team_and_no_other() throws Exception {
        var saved = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++)
            answer(
                    mieke,
                    post(desk + "/saved-answers")
                            .param("saved", saved)
                            .param("savedTitle", "On Friday")
                            .param("savedText", "You have your money on Friday."));

        assertThat(page(cast.koen(), desk)).contains("On Friday", "You have your money on Friday.", "data-inserts");
        var lawyers = samples.aTeam(cast.entity(), "Lawyers");
        samples.aService(cast.entity(), lawyers, "Law", "10");
        var an = samples.aColleague(cast.entity(), lawyers, "An");
        assertThat(answer(an, post(desk + "/saved-answers/" + saved + "/removal"))
                        .getStatus())
                .isEqualTo(404);
        var refused = answer(
                mieke,
                post(desk + "/saved-answers")
                        .param("saved", UUID.randomUUID().toString())
                        .param("savedTitle", "")
                        .param("savedText", "Typed already"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("Typed already", "savedTitle-error");

        answer(cast.koen(), post(desk + "/saved-answers/" + saved + "/removal"));
        assertThat(page(mieke, desk)).doesNotContain("On Friday");
    }

    @Test
    void while_somebody_is_away_their_stand_in_is_told_and_the_member_reads_it() throws Exception {
        CurrentActor.run(mieke, () -> inbox.take(mieke, asked, null));
        var koen = cast.koen().self().toString();
        var refused = answer(
                mieke,
                post("/absence")
                        .param("until", "2020-01-01")
                        .param("standIn", omar.self().toString()));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("2020-01-01", "id=\"until-error\"", "id=\"standIn-error\"");
        var until = LocalDate.now(clock).plusDays(9).toString();
        answer(mieke, post("/absence").param("until", until).param("standIn", koen));

        assertThat(page(cast.nadia(), "/requests/" + asked)).contains("Mieke, away until", "Koen stands in");
        CurrentActor.run(cast.nadia(), () -> requests.reply(cast.nadia(), asked, UUID.randomUUID(), "Are you there?"));
        isTold(cast.koen(), "support.news.replied");
        assertThat(answer(omar, post("/absence").param("until", until)).getStatus())
                .isIn(403, 404);
        answer(mieke, post("/absence/end"));
        assertThat(page(cast.nadia(), "/requests/" + asked)).doesNotContain("away until");
    }

    @Test
    void a_long_file_has_a_plan_that_the_team_ticks_and_the_member_reads() throws Exception {
        var step = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++)
            answer(
                    mieke,
                    post(desk + "/tasks")
                            .param("step", step)
                            .param("task", "Write to the bailiff")
                            .param("phase", "Court"));
        answer(
                mieke,
                post(desk + "/tasks")
                        .param("step", UUID.randomUUID().toString())
                        .param("task", "Wait"));

        assertThat(page(cast.nadia(), "/requests/" + asked))
                .contains("Write to the bailiff", "Court", "0 of 2 done")
                .doesNotContain(desk + "/tasks");
        answer(cast.koen(), post(desk + "/tasks/" + step).param("done", "true"));
        assertThat(page(cast.nadia(), "/requests/" + asked)).contains("1 of 2 done", "Koen, ");
        for (var stranger : List.of(cast.nadia(), omar, samples.cast().mieke()))
            for (var write : List.of("", "/" + step, "/" + step + "/removal"))
                assertThat(answer(
                                        stranger,
                                        post(desk + "/tasks" + write)
                                                .param("step", step)
                                                .param("task", "x"))
                                .getStatus())
                        .isIn(403, 404);
        assertThat(changedOrRefused(cast.nadia(), "update support.task set done_at = null, done_by = null"))
                .isZero();
        assertThat(answer(mieke, post(desk + "/tasks").param("step", step).param("task", " "))
                        .getStatus())
                .isEqualTo(422);
        answer(mieke, post(desk + "/tasks/" + step + "/removal"));
        assertThat(page(mieke, desk)).doesNotContain("Write to the bailiff");
    }

    @Test
    void a_request_is_found_by_whoever_asked_it_and_by_its_team_and_by_nobody_else() throws Exception {
        CurrentActor.run(mieke, () -> inbox.note(mieke, asked, UUID.randomUUID(), "Our stage-fright"));
        var search = "/search?words=stage";
        assertThat(page(cast.nadia(), search)).contains("/requests/" + asked);
        assertThat(page(mieke, search)).contains(desk).doesNotContain("fright");
        for (var stranger : List.of(omar, samples.cast().nadia(), samples.cast().mieke(), cast.advisor()))
            assertThat(page(stranger, search)).doesNotContain(asked.toString());
    }

    private MockHttpServletResponse follow(Actor who, String email) throws Exception {
        return answer(who, post(desk + "/followers").param("follower", email));
    }

    private static String emailOf(Actor member) {
        return member.self() + "@genoot.example";
    }

    private void isTold(Actor who, String key) {
        await().untilAsserted(() -> assertThat(CurrentActor.as(who, () -> notices.latest(who, 20)))
                .extracting(it -> it.news().key())
                .contains(key));
    }

    private int changedOrRefused(Actor who, String statement) {
        try {
            return changed(who, statement);
        } catch (DataAccessException refused) {
            return 0;
        }
    }

    private int changed(Actor who, String statement) {
        return CurrentActor.as(who, () -> transaction.execute(_ -> sql.execute(statement)));
    }
}
