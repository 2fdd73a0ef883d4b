package coop.genoot.sales.asking;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.mail.Mail;
import coop.genoot.platform.mail.Message;
import coop.genoot.platform.mail.SentMail;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.invoices.InvoiceSamples;
import coop.genoot.sales.quotes.QuoteAnswer;
import coop.genoot.sales.quotes.QuoteAnswers;
import coop.genoot.sales.quotes.QuoteId;
import coop.genoot.timeline.DueSteps;
import coop.genoot.timeline.Instruction.Choice;
import coop.genoot.timeline.Instruction.Level;
import coop.genoot.timeline.PlannedStep;
import coop.genoot.timeline.PlannedStep.State;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A quote sent on 2 March that can be accepted until 1 April, a Wednesday. */
@GenootTest
class AskingAboutAQuoteTest {
    @Autowired
    MockMvc web;

    @Autowired
    SalesDoors sales;

    @Autowired
    DueSteps house;

    @Autowired
    Mail mail;

    @Autowired
    AdjustableClock clock;

    private InvoiceSamples seller;
    private Actor me;
    private QuoteId quote;

    @BeforeEach
    void a_quote_that_waits_for_an_answer() {
        clock.moveTo(Instant.parse("2026-03-02T09:00:00Z"));
        seller = sales.inBelgium();
        me = seller.nadia();
        quote = sent("2026-04-01");
    }

    @AfterEach
    void the_clock_follows_again() {
        clock.followAgain();
    }

    @Test
    void sending_plans_a_question_three_days_before_the_last_day_on_a_working_day() {
        assertThat(steps(quote))
                .extracting(PlannedStep::kind, PlannedStep::due, PlannedStep::state)
                .containsExactly(tuple("sales.quote.follow-up", LocalDate.parse("2026-03-30"), State.PLANNED));
        assertThat(steps(sent("2026-04-03")).getFirst().due()).isEqualTo(LocalDate.parse("2026-03-31"));
        assertThat(steps(sent("2026-03-29")).getFirst().due())
                .as("no working day is left before a Sunday")
                .isEqualTo(LocalDate.parse("2026-03-26"));
    }

    @Test
    void how_many_days_is_a_setting_and_a_short_quote_is_not_asked_about() {
        var setup = Actor.system("test");
        CurrentActor.run(
                setup,
                () -> sales.settings.set(
                        setup,
                        Setting.QUOTE_FOLLOW_UP,
                        Settings.Place.entity(seller.entity()),
                        10,
                        LocalDate.parse("2026-01-01"),
                        "slow clients"));

        assertThat(steps(sent("2026-04-01")).getFirst().due()).isEqualTo(LocalDate.parse("2026-03-23"));
        assertThat(steps(sent("2026-03-10"))).isEmpty();
    }

    @Test
    void a_client_who_did_not_answer_is_asked_once_in_their_language_with_the_address_to_answer() {
        on("2026-03-29");
        assertThat(questions()).isEmpty();

        on("2026-03-30");
        on("2026-03-31");

        assertThat(questions()).singleElement().satisfies(it -> {
            assertThat(it.to()).isEqualTo("boekhouding@festival.example");
            assertThat(it.language()).isEqualTo(Language.NL);
            assertThat(it.text()).contains("Festival aan Zee vzw", "La Volière", "471,90", "1 april 2026", "/q/");
        });
        assertThat(steps(quote).getFirst().state()).isEqualTo(State.DONE);
    }

    @Test
    void who_accepts_or_refuses_on_their_page_is_not_asked_any_more() {
        var refused = sent("2026-04-01");
        var client = Actor.client(quote.value(), Language.NL);
        CurrentActor.run(client, () -> {
            var sha = sales.quotes.find(client, quote).orElseThrow().sha256();
            var typed = new QuoteAnswers.Acceptance("M. Janssen", Set.of(), sha);
            sales.answers.accept(client, quote, typed, QuoteAnswer.Origin.UNKNOWN);
        });
        var other = Actor.client(refused.value(), Language.NL);
        CurrentActor.run(
                other, () -> sales.answers.refuse(other, refused, "M.", "Te duur", QuoteAnswer.Origin.UNKNOWN));

        assertThat(steps(quote).getFirst().state()).isEqualTo(State.NOT_NEEDED);
        assertThat(steps(refused).getFirst().state()).isEqualTo(State.NOT_NEEDED);
        on("2026-03-30");
        assertThat(questions()).isEmpty();
    }

    @Test
    void a_client_who_answers_one_quote_changes_nothing_for_another() {
        var another = sent("2026-04-01");
        var client = Actor.client(quote.value(), Language.NL);

        CurrentActor.run(client, () -> sales.timeline.noLongerNeeded(client, List.of(another.value())));

        assertThat(steps(another).getFirst().state()).isEqualTo(State.PLANNED);
    }

    @Test
    void a_quote_that_is_withdrawn_or_over_is_not_asked_about() {
        CurrentActor.run(me, () -> sales.quotes.withdraw(me, quote, "a mistake"));
        assertThat(steps(quote).getFirst().state()).isEqualTo(State.NOT_NEEDED);

        var over = sent("2026-04-01");
        on("2026-04-02");

        assertThat(steps(over).getFirst().state()).isEqualTo(State.NOT_NEEDED);
        assertThat(questions()).isEmpty();
    }

    @Test
    void the_page_of_the_quote_shows_it_with_the_switch_and_on_stand_by_nobody_is_asked() throws Exception {
        var step = steps(quote).getFirst().id();
        assertThat(page())
                .contains("Friendly question to Festival aan Zee vzw", "30 Mar", "/steps/" + step + "/choice");

        var back = web.perform(post("/steps/" + step + "/choice")
                        .param("choice", "STAND_BY")
                        .with(as(me)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        on("2026-03-30");

        assertThat(back).isEqualTo("/quotes/" + quote + "#steps");
        assertThat(page()).contains("On stand-by, by Nadia B.");
        assertThat(questions()).isEmpty();

        CurrentActor.run(me, () -> sales.timeline.instruct(me, step, Level.DOCUMENT, Choice.OK, "", null));
        on("2026-03-31");
        assertThat(page()).contains("Question about the quote sent to Festival aan Zee vzw");
    }

    private QuoteId sent(String until) {
        var id = new QuoteId(UUID.randomUUID());
        var fields = new HashMap<>(seller.typed());
        fields.put("title", "Light");
        fields.put("validUntil", until);
        return CurrentActor.as(me, () -> sales.quotes.send(me, id, seller.activity(), fields));
    }

    private List<PlannedStep> steps(QuoteId of) {
        return CurrentActor.as(me, () -> sales.timeline.of(me, of.value()));
    }

    private void on(String day) {
        clock.moveTo(LocalDate.parse(day)
                .atTime(LocalTime.NOON)
                .atZone(clock.getZone())
                .toInstant());
        house.run();
    }

    private List<Message> questions() {
        return CurrentActor.as(me, () -> mail.about(me, quote.value())).stream()
                .map(SentMail::message)
                .filter(it -> it.subject().contains("beslist"))
                .toList();
    }

    private String page() throws Exception {
        MockHttpServletRequestBuilder request = get("/quotes/" + quote);
        var answer = web.perform(request.with(as(me))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
