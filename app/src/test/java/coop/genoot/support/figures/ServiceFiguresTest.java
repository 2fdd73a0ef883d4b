package coop.genoot.support.figures;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import coop.genoot.GenootTest;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.support.Inbox;
import coop.genoot.support.RequestForm;
import coop.genoot.support.RequestId;
import coop.genoot.support.Requests;
import coop.genoot.support.SupportSamples;
import coop.genoot.support.figures.ServiceFigures.Figures;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@GenootTest
@Import(SupportSamples.class)
class ServiceFiguresTest {
    @Autowired
    MockMvc web;

    @Autowired
    SupportSamples samples;

    @Autowired
    Requests requests;

    @Autowired
    Inbox inbox;

    @Autowired
    ServiceFigures figures;

    @Autowired
    AdjustableClock clock;

    private SupportSamples.Cast cast;

    @BeforeEach
    void a_cooperative_in_march() {
        clock.moveTo(Instant.parse("2026-03-02T09:00:00Z"));
        cast = samples.cast();
    }

    @AfterEach
    void the_clock_follows_again() {
        clock.followAgain();
    }

    @Test
    void a_month_counts_what_was_asked_what_had_its_first_answer_in_time_and_the_days_in_the_middle() {
        var quick = ask();
        var slow = ask();
        var never = ask();
        clock.moveTo(Instant.parse("2026-03-03T09:00:00Z"));
        answer(quick);
        clock.moveTo(Instant.parse("2026-03-09T09:00:00Z"));
        answer(slow);
        clock.moveTo(Instant.parse("2026-04-02T09:00:00Z"));
        ask();

        var recovery = of(cast.advisor());
        assertThat(recovery.months())
                .containsExactly(
                        new Month(YearMonth.of(2026, 3), 3, 3, 1, 1), new Month(YearMonth.of(2026, 4), 1, 0, 0, null));
        assertThat(recovery.late()).as("the one that nobody answered").isEqualTo(1);
        answer(never);
        assertThat(of(cast.advisor()).late()).isZero();
    }

    @Test
    void every_member_reads_the_same_figures_and_no_subject_and_no_name() throws Exception {
        ask();
        var omar = samples.aMember(cast.entity(), cast.office(), "Omar");

        assertThat(of(omar)).isEqualTo(of(cast.mieke()));
        var page = web.perform(get("/services/figures").with(as(omar)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("Recovery", "1 request in 6 months").doesNotContain("Who pays me?", "Nadia");
        var elsewhere = samples.cast();
        assertThat(CurrentActor.as(elsewhere.nadia(), () -> figures.of(elsewhere.nadia(), 1)))
                .allSatisfy(it -> assertThat(it.months().getFirst().asked()).isZero());
    }

    private Figures of(Actor who) {
        return CurrentActor.as(who, () -> figures.of(who, 2)).stream()
                .filter(it -> it.service().id().equals(cast.service()))
                .findFirst()
                .orElseThrow();
    }

    private RequestId ask() {
        var id = new RequestId(UUID.randomUUID());
        var form = new RequestForm(cast.service().toString(), "", "Who pays me?", "Please");
        CurrentActor.as(cast.nadia(), () -> requests.send(cast.nadia(), id, form, null));
        return id;
    }

    private void answer(RequestId id) {
        CurrentActor.run(
                cast.mieke(), () -> inbox.answer(cast.mieke(), id, UUID.randomUUID(), "Friday", Inbox.Answer.ANSWER));
    }
}
