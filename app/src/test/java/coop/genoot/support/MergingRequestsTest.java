package coop.genoot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.notices.Notices;
import coop.genoot.support.Inbox.Answer;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** A double goes on in the other one: both members know, nothing is lost, and it can be taken apart (S-09). */
class MergingRequestsTest extends SupportCase {
    private static final String SECRET = "Between us: she owes us money";

    @Autowired
    Merging merging;

    @Autowired
    Notices notices;

    private Actor omar;
    private RequestId twin;

    @BeforeEach
    void another_member_asked_the_same() {
        omar = samples.aMember(cast.entity(), cast.office(), "Omar");
        twin = ask(omar, "Who pays us?", "We share that client");
        CurrentActor.run(mieke, () -> inbox.note(mieke, asked, UUID.randomUUID(), SECRET));
    }

    @Test
    void both_see_where_it_goes_on_and_who_asked_the_double_reads_the_answer_there() throws Exception {
        assertThat(merge(mieke, twin, asked).getRedirectedUrl()).isEqualTo("/inbox/" + twin);
        CurrentActor.run(mieke, () -> inbox.answer(mieke, asked, UUID.randomUUID(), "They pay half", Answer.ANSWER));

        assertThat(now(twin).state()).isEqualTo(RequestState.CLOSED);
        assertThat(page(omar, "/requests/" + twin))
                .contains("Another request asks the same", "Goes on in " + number(asked), "/requests/" + asked)
                .contains("We share that client", "put this with another request");
        assertThat(page(omar, "/requests/" + asked))
                .contains("They pay half", "You read along")
                .doesNotContain(SECRET);
        assertThat(page(nadia, "/requests/" + asked))
                .contains("put another request with this one", number(twin))
                .doesNotContain("We share that client", SECRET);
        assertThat(page(mieke, "/inbox/" + asked)).contains("/inbox/" + twin, "Omar", SECRET);
        assertThat(page(mieke, "/inbox/" + twin)).contains("Take them apart", "/inbox/" + asked);
        org.awaitility.Awaitility.await().untilAsserted(() -> {
            assertThat(told(omar)).contains("support.news.merged");
            assertThat(told(nadia)).contains("support.news.merged-in");
        });
    }

    @Test
    void taken_apart_it_is_open_again_with_all_that_was_said_and_nobody_reads_along_any_more() throws Exception {
        merge(mieke, twin, asked);
        assertThat(answer(mieke, post("/inbox/" + twin + "/separation")).getStatus())
                .isEqualTo(302);

        assertThat(now(twin).state()).isEqualTo(RequestState.IN_HAND);
        assertThat(page(omar, "/requests/" + twin))
                .contains("We share that client", "took this apart")
                .doesNotContain("/requests/" + asked);
        assertThat(answer(omar, get("/requests/" + asked)).getStatus()).isEqualTo(404);
        assertThat(answer(mieke, post("/inbox/" + twin + "/separation")).getStatus())
                .as("once is enough")
                .isEqualTo(422);
        assertThat(merge(mieke, twin, asked).getStatus()).as("and again").isEqualTo(302);
    }

    @Test
    void who_follows_already_goes_on_following_after_they_were_taken_apart() {
        CurrentActor.run(mieke, () -> inbox.letFollow(mieke, asked, new Request.Person(omar.self(), "Omar")));
        CurrentActor.run(mieke, () -> merging.merge(mieke, twin, number(asked)));
        CurrentActor.run(mieke, () -> merging.separate(mieke, twin));

        assertThat(in(omar, () -> requests.find(omar, asked))).isPresent();
    }

    @Test
    void who_writes_back_in_the_double_opens_it_again() {
        CurrentActor.run(mieke, () -> merging.merge(mieke, twin, number(asked)));
        in(omar, () -> {
            requests.reply(omar, twin, UUID.randomUUID(), "It is another client after all");
            return twin;
        });

        assertThat(now(twin)).satisfies(it -> {
            assertThat(it.state()).isEqualTo(RequestState.IN_HAND);
            assertThat(it.into()).isNull();
        });
    }

    @Test
    void nonsense_is_refused_at_the_field_and_stays_typed() throws Exception {
        for (var typed : List.of("R1999-9999", "", "' or 1=1", number(twin)))
            assertThat(text(refused(twin, typed)).contains("no other request with this number"))
                    .as(typed)
                    .isTrue();
        var elsewhere = samples.cast();
        var theirs = new RequestForm(elsewhere.service().toString(), "", "Theirs", "Theirs");
        // Each cooperative counts for itself: the third number of that one is none of ours.
        for (int i = 0; i < 3; i++)
            in(
                    elsewhere.nadia(),
                    () -> requests.send(elsewhere.nadia(), new RequestId(UUID.randomUUID()), theirs, null));
        assertThat(text(refused(twin, number(asked).replaceFirst(".$", "3")))).doesNotContain("Theirs");
        CurrentActor.run(mieke, () -> inbox.close(mieke, asked, UUID.randomUUID(), Outcome.SOLVED, ""));
        assertThat(text(refused(twin, number(asked)))).contains("That one is closed", "value=\"" + number(asked));
        var third = ask(omar, "Third", "Third");
        var fourth = ask(omar, "Fourth", "Fourth");
        merge(mieke, third, twin);
        assertThat(text(refused(twin, number(fourth)))).contains("Others were put with this one");
        var forged = post("/inbox/" + fourth + "/closing")
                .param("message", UUID.randomUUID().toString())
                .param("outcome", "MERGED");
        assertThat(answer(mieke, forged).getStatus()).isEqualTo(422);
    }

    @Test
    void nobody_but_the_team_puts_together_or_takes_apart() throws Exception {
        var elsewhere = samples.cast();
        for (var who : List.of(nadia, omar, cast.advisor(), elsewhere.mieke()))
            for (var path : List.of("/merging", "/separation", "/followers/" + omar.self() + "/removal")) {
                var sent = post("/inbox/" + twin + path).param("into", number(asked));
                assertThat(answer(who, sent).getStatus()).as(path).isIn(403, 404);
            }
        assertThat(now(twin).into()).isNull();
    }

    @Test
    void each_put_with_the_other_at_the_same_moment_closes_one_of_them() {
        Executor threads = Thread::startVirtualThread;
        var both = Stream.of(twin, asked)
                .map(it -> CompletableFuture.runAsync(
                        () -> CurrentActor.run(
                                cast.koen(),
                                () -> merging.merge(cast.koen(), it, number(it.equals(twin) ? asked : twin))),
                        threads))
                .toList();
        var failed = both.stream()
                .map(it -> it.handle((_, problem) -> problem).join())
                .filter(it -> it != null)
                .toList();

        assertThat(failed).hasSize(1);
        assertThat(Stream.of(now(twin), now(asked)).filter(it -> it.state() == RequestState.CLOSED))
                .hasSize(1);
    }

    @Test
    void a_member_who_follows_by_mistake_is_taken_off_and_the_history_tells_it() throws Exception {
        CurrentActor.run(mieke, () -> inbox.letFollow(mieke, asked, new Request.Person(omar.self(), "Omar")));
        assertThat(page(mieke, "/inbox/" + asked)).contains("/followers/" + omar.self() + "/removal");
        var removal = post("/inbox/" + asked + "/followers/" + omar.self() + "/removal");
        assertThat(answer(mieke, removal).getStatus()).isEqualTo(302);
        assertThat(answer(mieke, post("/inbox/" + asked + "/followers/" + omar.self() + "/removal"))
                        .getStatus())
                .as("a second click")
                .isEqualTo(302);

        assertThat(answer(omar, get("/requests/" + asked)).getStatus()).isEqualTo(404);
        assertThat(page(omar, "/requests")).doesNotContain("Who pays?");
        assertThat(page(nadia, "/requests/" + asked)).containsOnlyOnce("took a member off again");
    }

    private MockHttpServletResponse refused(RequestId id, String number) throws Exception {
        var answer = answer(mieke, post("/inbox/" + id + "/merging").param("into", number));
        assertThat(answer.getStatus()).as(number).isEqualTo(422);
        return answer;
    }

    private MockHttpServletResponse merge(Actor who, RequestId id, RequestId into) throws Exception {
        return answer(who, post("/inbox/" + id + "/merging").param("into", number(into)));
    }

    private String number(RequestId id) {
        return now(id).number();
    }

    private Request now(RequestId id) {
        return in(mieke, () -> inbox.find(mieke, id)).orElseThrow();
    }

    private List<String> told(Actor who) {
        return CurrentActor.as(who, () -> notices.latest(who, 20)).stream()
                .map(it -> it.news().key())
                .toList();
    }
}
