package coop.genoot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import coop.genoot.GenootTest;
import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.membership.Membership;
import coop.genoot.organisation.OrganisationSamples;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.notices.Notice;
import coop.genoot.platform.notices.Notices;
import coop.genoot.support.Inbox.Answer;
import coop.genoot.support.services.Service;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GenootTest
@Import(SupportSamples.class)
class AskingForHelpTest {
    @Autowired
    SupportSamples samples;

    @Autowired
    Requests requests;

    @Autowired
    Inbox inbox;

    @Autowired
    Membership membership;

    @Autowired
    Notices notices;

    @Autowired
    AdjustableClock clock;

    private SupportSamples.Cast cast;
    private Actor nadia;
    private Actor mieke;
    private Actor koen;

    @BeforeEach
    void a_cooperative_on_a_thursday() {
        clock.moveTo(Instant.parse("2026-04-02T09:00:00Z"));
        cast = samples.cast();
        nadia = cast.nadia();
        mieke = cast.mieke();
        koen = cast.koen();
    }

    @AfterEach
    void the_clock_follows_again() {
        clock.followAgain();
    }

    @Test
    void what_is_asked_has_at_once_a_number_a_term_in_working_days_and_both_sides_are_told() {
        var asked = ask();

        assertThat(asked.number()).startsWith("R2026-");
        assertThat(asked.state()).isEqualTo(RequestState.RECEIVED);
        assertThat(asked.dueOn()).as("three working days after a Thursday").isEqualTo(LocalDate.parse("2026-04-07"));
        assertThat(as(nadia, () -> requests.told(nadia, asked.id()))
                        .orElseThrow()
                        .messages())
                .extracting(Said::text)
                .containsExactly("My client does not answer.");
        isTold(nadia, "support.news.sent");
        isTold(mieke, "support.news.sent.team");
        isTold(koen, "support.news.sent.team");
    }

    @Test
    void a_request_goes_from_hand_to_answer_and_the_member_is_told_of_every_stage() {
        var asked = ask().id();
        act(mieke, () -> inbox.take(mieke, asked, null));
        act(mieke, () -> inbox.answer(mieke, asked, id(), "Which invoice is it?", Answer.ASK));
        assertThat(now(asked).state()).isEqualTo(RequestState.WAITING);

        act(nadia, () -> requests.reply(nadia, asked, id(), "2026-0012"));
        assertThat(now(asked).state()).isEqualTo(RequestState.IN_HAND);
        act(mieke, () -> inbox.answer(mieke, asked, id(), "They pay on Friday.", Answer.ANSWER));

        assertThat(now(asked).state()).isEqualTo(RequestState.ANSWERED);
        isTold(nadia, "support.news.taken", "support.news.asked", "support.news.answered");
        isTold(mieke, "support.news.replied");
        assertThat(keys(koen)).as("it is Mieke who deals with it").doesNotContain("support.news.replied");
        assertThat(as(nadia, () -> requests.told(nadia, asked)).orElseThrow().happenings())
                .extracting(Happened::kind)
                .containsExactly(
                        Happened.Kind.SENT,
                        Happened.Kind.TAKEN,
                        Happened.Kind.ASKED,
                        Happened.Kind.REPLIED,
                        Happened.Kind.ANSWERED);
    }

    @Test
    void another_term_needs_a_reason_and_is_announced() {
        var asked = ask().id();
        assertThatThrownBy(() -> act(mieke, () -> inbox.moveTerm(mieke, asked, LocalDate.parse("2026-04-01"), " ")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        it -> assertThat(it.problems())
                                .extracting(Problem::key)
                                .containsExactly("support.term.past", "support.term.no-reason"));

        act(mieke, () -> inbox.moveTerm(mieke, asked, LocalDate.parse("2026-04-20"), "The bailiff is away"));

        assertThat(now(asked).dueOn()).isEqualTo(LocalDate.parse("2026-04-20"));
        isTold(nadia, "support.news.term");
        assertThat(as(nadia, () -> requests.told(nadia, asked)).orElseThrow().happenings())
                .extracting(Happened::detail)
                .contains("The bailiff is away");
    }

    @Test
    void what_is_late_rises_in_the_inbox_until_the_member_has_to_answer() {
        var first = ask().id();
        clock.moveTo(Instant.parse("2026-04-03T09:00:00Z"));
        var second = ask().id();
        act(mieke, () -> inbox.moveTerm(mieke, second, LocalDate.parse("2026-04-03"), "Today still"));
        var mine = as(mieke, () -> inbox.services(mieke));
        assertThat(as(mieke, () -> inbox.waiting(mieke, mine, 9)))
                .extracting(Request::id)
                .containsExactly(second, first);

        clock.moveTo(Instant.parse("2026-04-08T09:00:00Z"));
        assertThat(as(mieke, () -> inbox.standing(mieke, mine))).isEqualTo(new Inbox.Standing(2, 2));
        assertThat(now(first).isOverdue(LocalDate.parse("2026-04-08"))).isTrue();
        act(mieke, () -> inbox.answer(mieke, first, id(), "Which one?", Answer.ASK));

        assertThat(as(mieke, () -> inbox.standing(mieke, mine))).isEqualTo(new Inbox.Standing(1, 1));
        assertThat(now(first).isOverdue(LocalDate.parse("2026-04-08"))).isFalse();
    }

    @Test
    void what_is_closed_opens_again_when_the_member_writes_with_a_new_term() {
        var asked = ask().id();
        act(mieke, () -> inbox.close(mieke, asked, id(), Outcome.SOLVED, ""));
        assertThat(now(asked).outcome()).isEqualTo(Outcome.SOLVED);
        clock.moveTo(Instant.parse("2026-05-04T09:00:00Z"));

        act(nadia, () -> requests.reply(nadia, asked, id(), "They did not pay after all."));

        assertThat(now(asked).state()).isEqualTo(RequestState.IN_HAND);
        assertThat(now(asked).outcome()).isNull();
        assertThat(now(asked).dueOn()).isEqualTo(LocalDate.parse("2026-05-07"));
        isTold(mieke, "support.news.opened-again");
    }

    @Test
    void what_we_do_not_take_on_is_declined_with_a_reason() {
        var asked = ask().id();
        assertThatThrownBy(() -> act(mieke, () -> inbox.close(mieke, asked, id(), Outcome.DECLINED, " ")))
                .isInstanceOf(Invalid.class);

        act(mieke, () -> inbox.close(mieke, asked, id(), Outcome.DECLINED, "A private matter: ask the law shop."));

        assertThat(now(asked).state()).isEqualTo(RequestState.CLOSED);
        assertThat(as(nadia, () -> requests.told(nadia, asked)).orElseThrow().messages())
                .extracting(Said::text)
                .contains("A private matter: ask the law shop.");
    }

    @Test
    void it_is_handed_to_a_colleague_and_sent_on_to_another_service_where_the_first_team_does_not_see_it() {
        var asked = ask().id();
        act(mieke, () -> inbox.take(mieke, asked, null));
        act(mieke, () -> inbox.handOver(mieke, asked, koen.self(), "I am on leave"));
        assertThat(now(asked).handler()).isEqualTo(new Request.Person(koen.self(), "Koen"));
        var lawyers = samples.aTeam(cast.entity(), "Lawyers");
        var law = samples.aService(cast.entity(), lawyers, "Law", "10");
        var an = samples.aColleague(cast.entity(), lawyers, "An");

        act(koen, () -> inbox.sendOn(koen, asked, law, ""));

        assertThat(as(koen, () -> inbox.find(koen, asked))).isEmpty();
        assertThat(as(an, () -> inbox.find(an, asked))).isPresent();
        assertThat(now(asked).handler()).isNull();
        assertThat(now(asked).dueOn()).isEqualTo(LocalDate.parse("2026-04-16"));
        isTold(an, "support.news.handed-over.team");
        isTold(nadia, "support.news.handed-over");
    }

    @Test
    void a_colleague_who_is_absent_is_stood_in_for_and_the_context_is_in_the_file() {
        var asked = ask().id();
        act(mieke, () -> inbox.take(mieke, asked, null));
        act(mieke, () -> inbox.note(mieke, asked, id(), "Rang the client, no answer."));

        act(koen, () -> inbox.take(koen, asked, mieke.self()));

        assertThat(now(asked).handler()).isEqualTo(new Request.Person(koen.self(), "Koen"));
        assertThat(as(koen, () -> inbox.notes(koen, asked)))
                .extracting(Said::text)
                .containsExactly("Rang the client, no answer.");
    }

    @Test
    void when_nobody_is_in_the_team_the_administrators_of_the_entity_get_it() {
        var empty = samples.aTeam(cast.entity(), "Training");
        var service = samples.aService(cast.entity(), empty, "Training", "5");
        var stranger = SupportSamples.wearing(Hat.ADMIN, cast.entity().value(), "Greet");

        assertThat(as(mieke, () -> inbox.services(mieke)))
                .extracting(Service::id)
                .containsExactly(cast.service());
        assertThat(as(stranger, () -> inbox.services(stranger)))
                .as("an administrator who has no place on the staff")
                .isEmpty();
        var greet = samples.anAdministrator(cast.entity(), "Greet");
        assertThat(as(greet, () -> inbox.services(greet)))
                .extracting(Service::id)
                .containsExactly(service);
    }

    @Test
    void the_advisors_of_the_office_read_along_and_follow_the_member_to_another_office() {
        var asked = ask().id();
        var hilde = cast.advisor();
        assertThat(as(hilde, () -> requests.find(hilde, asked))).isPresent();
        assertThat(as(hilde, () -> requests.ofMyOffices(hilde, 9)))
                .extracting(Request::id)
                .containsExactly(asked);

        var other = OrganisationSamples.anOffice(samples.organisation, cast.entity());
        var admin = OrganisationSamples.anAdministratorOf(cast.entity().value());
        act(admin, () -> membership.move(admin, nadia.self(), other));

        assertThat(as(hilde, () -> requests.find(hilde, asked))).isEmpty();
        var luc = SupportSamples.wearing(Hat.ADVISOR, other.value(), "Luc");
        assertThat(as(luc, () -> requests.find(luc, asked))).isPresent();
    }

    @Test
    void what_is_closed_is_not_closed_or_answered_again() {
        var asked = ask().id();
        act(mieke, () -> inbox.close(mieke, asked, id(), Outcome.NO_REPLY, ""));

        for (Runnable late : List.<Runnable>of(
                () -> inbox.close(mieke, asked, id(), Outcome.SOLVED, ""),
                () -> inbox.answer(mieke, asked, id(), "Still", Answer.ANSWER),
                () -> inbox.moveTerm(mieke, asked, LocalDate.parse("2026-04-20"), "why"),
                () -> inbox.take(koen, asked, mieke.self())))
            assertThatThrownBy(() -> act(mieke, late)).isInstanceOf(Refused.class);
    }

    private Request ask() {
        var form =
                new RequestForm(cast.service().toString(), "", "A client does not pay", "My client does not answer.");
        return as(nadia, () -> requests.send(nadia, new RequestId(id()), form, null));
    }

    private Request now(RequestId id) {
        return as(nadia, () -> requests.find(nadia, id)).orElseThrow();
    }

    private void isTold(Actor who, String... keys) {
        await().untilAsserted(() -> assertThat(keys(who)).contains(keys));
    }

    private List<String> keys(Actor who) {
        return as(who, () -> notices.latest(who, 20)).stream()
                .map(Notice::news)
                .map(it -> it.key())
                .toList();
    }

    private static UUID id() {
        return UUID.randomUUID();
    }

    private static <T> T as(Actor who, Supplier<T> work) {
        return CurrentActor.as(who, work);
    }

    private static void act(Actor who, Runnable work) {
        CurrentActor.run(who, work);
    }
}
