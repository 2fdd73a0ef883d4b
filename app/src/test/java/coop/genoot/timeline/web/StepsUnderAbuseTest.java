package coop.genoot.timeline.web;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.sales.reminders.LateInvoiceStory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever hurries, repeats themselves or means harm gets one reminder out of the house, and a clear answer. */
class StepsUnderAbuseTest extends LateInvoiceStory {
    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void who_clicks_twice_at_the_same_moment_sends_one_reminder() {
        isLateAndTheBankWasHeard();
        var address = "/steps/" + late.first().id() + "/now";

        var clicks = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> status(post(address)), Thread::startVirtualThread))
                .limit(2)
                .toList();

        assertThat(clicks.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(302, 422);
        assertThat(late.reminders()).hasSize(1);
    }

    @Test
    void nobody_sends_the_second_reminder_right_after_the_first() throws Exception {
        isLateAndTheBankWasHeard();
        answer(post("/steps/" + late.first().id() + "/now"));

        var answer = answer(post("/steps/" + late.second().id() + "/now"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("the reminder before it");
        assertThat(late.reminders()).hasSize(1);
    }

    @Test
    void what_was_done_can_neither_be_left_out_nor_planned_nor_held_any_more() throws Exception {
        isLateAndTheBankWasHeard();
        var step = late.first().id();
        answer(post("/steps/" + step + "/now"));

        assertThat(status(post("/steps/" + step + "/skip"))).isEqualTo(422);
        assertThat(status(post("/steps/" + step + "/again"))).isEqualTo(422);
        assertThat(status(post("/steps/" + step + "/choice").param("choice", "STAND_BY")))
                .isEqualTo(422);
        var again = "update timeline.step set state = 'PLANNED' where id = ?";
        assertThatThrownBy(() -> late.as(() -> transaction.execute(_ -> sql.execute(again, step.value()))))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("was done");
    }

    @ParameterizedTest
    @CsvSource({"https://evil.example", "//evil.example", "STEPS", "/steps"})
    void one_is_led_back_into_the_house_whatever_the_address_asks(String from) throws Exception {
        var answer = answer(post("/steps/" + late.first().id() + "/choice")
                .param("choice", "STAND_BY")
                .param("from", from));

        assertThat(answer.getRedirectedUrl())
                .isEqualTo("/invoices/" + late.invoice().id() + "#steps");
    }

    @ParameterizedTest
    @CsvSource({
        "until, +999999999-12-31",
        "until, -0001-01-01",
        "until, 9999-12-31",
        "until, 2026-02-30",
        "until, tomorrow",
        "level, ENTITY",
        "choice, FOO"
    })
    void what_no_form_can_say_is_refused_at_its_field(String field, String typed) throws Exception {
        var said = post("/steps/" + late.first().id());
        for (var known : new String[][] {{"choice", "STAND_BY"}, {"level", "DOCUMENT"}, {"until", ""}})
            said.param(known[0], known[0].equals(field) ? typed : known[1]);

        var answer = answer(said);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("id=\"" + field + "-error\"");
    }

    @Test
    void a_letter_that_nobody_can_type_is_no_answer_to_anything() {
        var address = "/steps/" + late.first().id();
        assertThat(status(post(address)
                        .param("choice", "STAND_BY")
                        .param("level", "DOCUMENT")
                        .param("reason", "zero \0 here")))
                .isEqualTo(400);
        assertThat(status(post(address + "/choice").param("choice", "FOO"))).isEqualTo(400);
        assertThat(status(post(address + "/choice"))).isEqualTo(400);
    }

    private void isLateAndTheBankWasHeard() {
        late.bankTells(LocalDate.parse("2026-04-07"), null);
        late.goTo("2026-04-08");
    }

    private int status(MockHttpServletRequestBuilder request) {
        try {
            return answer(request).getStatus();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(as(me))).andReturn().getResponse();
    }
}
