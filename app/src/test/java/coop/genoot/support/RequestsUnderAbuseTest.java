package coop.genoot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.notices.Notices;
import coop.genoot.support.Inbox.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whoever is curious, hurries, repeats themselves or means harm learns nothing and changes nothing. */
class RequestsUnderAbuseTest extends SupportCase {
    private static final String SECRET = "Between us: she also owes us money";

    @Autowired
    Notices notices;

    @Override
    protected String subject() {
        return "Why is my client late?";
    }

    @BeforeEach
    void with_a_note() {
        CurrentActor.run(mieke, () -> inbox.take(mieke, asked, null));
        CurrentActor.run(mieke, () -> inbox.note(mieke, asked, UUID.randomUUID(), SECRET));
    }

    @Test
    void for_another_member_another_team_and_another_office_it_does_not_exist() throws Exception {
        var lawyers = samples.aTeam(cast.entity(), "Lawyers");
        samples.aService(cast.entity(), lawyers, "Law", "10");
        var elsewhere = samples.cast();
        for (var stranger : List.of(
                samples.aMember(cast.entity(), cast.office(), "Omar"),
                samples.aColleague(cast.entity(), lawyers, "An"),
                elsewhere.nadia(),
                elsewhere.mieke(),
                elsewhere.advisor())) {
            assertThat(answer(stranger, get("/requests/" + asked)).getStatus()).isEqualTo(404);
            assertThat(answer(stranger, get("/inbox/" + asked)).getStatus()).isEqualTo(404);
            for (var write : writes())
                assertThat(answer(stranger, write).getStatus()).isEqualTo(404);
            assertThat(page(stranger, "/requests")).doesNotContain("Why is my client late?");
        }
        assertThat(messages()).isEqualTo(1);
        assertThat(now().state()).isEqualTo(RequestState.IN_HAND);
    }

    @Test
    void the_member_cannot_take_note_close_or_move_the_term_for_the_team() throws Exception {
        for (var write : writes().subList(1, writes().size()))
            assertThat(answer(nadia, write).getStatus()).isEqualTo(404);
        assertThat(answer(nadia, get("/inbox/" + asked)).getStatus()).isEqualTo(404);
        for (var dishonest : List.of("state = 'CLOSED', outcome = 'SOLVED'", "state = 'ANSWERED'"))
            assertThatThrownBy(() -> straight(nadia, "update support.request set " + dishonest + " where id = ?"))
                    .as("the wall of the database")
                    .isInstanceOf(DataAccessException.class);
        assertThat(now().state()).isEqualTo(RequestState.IN_HAND);
    }

    @Test
    void who_works_for_the_team_does_not_deal_with_what_they_asked_themselves() throws Exception {
        var grants = List.of(
                new Grant(Hat.MEMBER, cast.entity().value()),
                new Grant(Hat.SUPPORT, cast.entity().value()));
        var koen = Actor.person(cast.koen().self(), "Koen", grants, nadia.language());
        var own = new RequestId(UUID.randomUUID());
        in(koen, () -> requests.send(koen, own, form("My own client"), null));
        CurrentActor.run(mieke, () -> inbox.note(mieke, own, UUID.randomUUID(), SECRET));

        assertThat(answer(koen, get("/inbox/" + own)).getStatus()).isEqualTo(404);
        assertThat(page(koen, "/inbox")).doesNotContain("My own client");
        assertThat(page(koen, "/requests/" + own)).contains("My own client").doesNotContain(SECRET);
        assertThat(count(koen, "select count(*) from support.note where request_id = ?", own))
                .as("the wall of the database")
                .isZero();
    }

    @Test
    void a_note_reaches_no_page_and_no_notice_of_the_member_nor_of_the_advisor() throws Exception {
        for (var reader : List.of(nadia, cast.advisor()))
            for (var page : List.of("/requests/" + asked, "/requests", "/", "/news", "/services", "/search?words=owes"))
                assertThat(page(reader, page)).as(page).doesNotContain(SECRET);
        assertThat(in(nadia, () -> notices.latest(nadia, 20)).toString()).doesNotContain(SECRET);
        for (var reader : List.of(nadia, cast.advisor()))
            assertThat(count(reader, "select count(*) from support.note where request_id = ?", asked))
                    .isZero();
        assertThat(page(mieke, "/inbox/" + asked)).contains(SECRET, "Only our team reads this");
    }

    @Test
    void an_advisor_reads_and_neither_writes_nor_deals_with_it() throws Exception {
        assertThat(page(cast.advisor(), "/requests/" + asked))
                .contains("Why is my client late?", "You read along")
                .doesNotContain("name=\"reply\"");
        for (var write : writes())
            assertThat(answer(cast.advisor(), write).getStatus()).isEqualTo(404);
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void of_two_who_take_it_at_once_one_has_it() {
        var fresh = new RequestId(UUID.randomUUID());
        in(nadia, () -> requests.send(nadia, fresh, form("Another one"), null));

        var clicks = Stream.of(mieke, cast.koen())
                .map(it -> CompletableFuture.supplyAsync(() -> takes(it, fresh)))
                .toList();

        assertThat(clicks.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void a_form_that_arrives_twice_asks_once_and_answers_once() throws Exception {
        var id = UUID.randomUUID().toString();
        var first = answer(nadia, ask(id));
        var second = answer(nadia, ask(id));
        assertThat(second.getRedirectedUrl())
                .isEqualTo(first.getRedirectedUrl())
                .isEqualTo("/requests/" + id);
        assertThat(in(nadia, () -> requests.mine(nadia, 9))).hasSize(2);

        var message = UUID.randomUUID();
        for (int i = 0; i < 2; i++)
            CurrentActor.run(mieke, () -> inbox.answer(mieke, asked, message, "They pay on Friday", Answer.ANSWER));
        assertThat(messages()).isEqualTo(2);

        assertThatThrownBy(() -> in(nadia, () -> requests.send(nadia, asked, form("Something else"), null)))
                .as("the same form with other words")
                .isInstanceOf(Refused.class);
        var omar = samples.aMember(cast.entity(), cast.office(), "Omar");
        assertThatThrownBy(() -> in(omar, () -> requests.send(omar, asked, form("Mine now"), null)))
                .as("an id of somebody else")
                .isInstanceOf(NotHere.class);
    }

    @Test
    void nobody_asks_a_team_of_another_cooperative_or_for_an_activity_of_somebody_else() throws Exception {
        var elsewhere = samples.cast();
        var answer = answer(
                nadia,
                post("/requests")
                        .param("draft", UUID.randomUUID().toString())
                        .param("service", elsewhere.service().toString())
                        .param("activity", UUID.randomUUID().toString())
                        .param("about", "invoice:" + UUID.randomUUID())
                        .param("subject", " ")
                        .param("text", "All I typed"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"service-error\"", "href=\"#activity\"", "id=\"subject-error\"", "All I typed")
                .doesNotContain(elsewhere.service().toString());
    }

    @Test
    void what_was_said_is_never_changed_not_even_by_hand() {
        for (var table : List.of("message", "happening"))
            assertThatThrownBy(() -> straight(mieke, "delete from support." + table + " where request_id = ?"))
                    .isInstanceOf(DataAccessException.class);
    }

    private List<MockHttpServletRequestBuilder> writes() {
        var id = UUID.randomUUID().toString();
        var desk = "/inbox/" + asked;
        return List.of(
                post("/requests/" + asked + "/messages").param("draft", id).param("reply", "I was here"),
                post(desk + "/taking").param("seen", mieke.self().toString()),
                post(desk + "/messages")
                        .param("draft", id)
                        .param("answer", "Fine")
                        .param("how", "ANSWER"),
                post(desk + "/notes").param("draft", id).param("note", "I was here"),
                post(desk + "/passing-on").param("to", "person:" + cast.koen().self()),
                post(desk + "/term").param("day", "2099-01-01").param("termWhy", "later"),
                post(desk + "/closing").param("message", id).param("outcome", "SOLVED"));
    }

    private boolean takes(Actor who, RequestId request) {
        try {
            CurrentActor.run(who, () -> inbox.take(who, request, null));
            return true;
        } catch (Refused taken) {
            assertThat(taken.key()).isEqualTo("support.taken");
            return false;
        }
    }

    private MockHttpServletRequestBuilder ask(String id) {
        return post("/requests")
                .param("draft", id)
                .param("service", cast.service().toString())
                .param("subject", "Twice")
                .param("text", "Did it arrive?");
    }

    private RequestForm form(String subject) {
        return form(subject, "Please help.");
    }

    private Request now() {
        return in(nadia, () -> requests.find(nadia, asked)).orElseThrow();
    }

    private long messages() {
        return in(nadia, () -> requests.told(nadia, asked))
                .orElseThrow()
                .messages()
                .size();
    }

    private int straight(Actor who, String statement) {
        return in(who, () -> transaction.execute(_ -> sql.execute(statement, asked.value())));
    }

    private long count(Actor who, String statement, RequestId request) {
        return in(
                who, () -> transaction.execute(_ -> ((Number) sql.fetchValue(statement, request.value())).longValue()));
    }
}
