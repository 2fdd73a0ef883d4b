package coop.genoot.timeline.web;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.sales.reminders.LateInvoice;
import coop.genoot.sales.reminders.LateInvoiceStory;
import coop.genoot.timeline.Instruction;
import coop.genoot.timeline.Instruction.Choice;
import coop.genoot.timeline.Instruction.Level;
import coop.genoot.timeline.PlannedStep;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class SeveralStepsTest extends LateInvoiceStory {

    @Test
    void those_that_were_ticked_are_held_at_once_with_a_reason_and_a_last_day() throws Exception {
        var answer = answer(several("STAND_BY")
                .param("steps", id(late.first()), id(late.second()))
                .param("reason", "They moved house")
                .param("until", "2026-05-01"));

        assertThat(answer.getRedirectedUrl()).isEqualTo("/steps#steps");
        assertThat(late.notice().instruction()).as("was not ticked").isNull();
        assertThat(List.of(late.first(), late.second()))
                .extracting(PlannedStep::instruction)
                .allSatisfy(it -> {
                    assertThat(it.level()).isEqualTo(Level.DOCUMENT);
                    assertThat(it.reason()).isEqualTo("They moved house");
                    assertThat(it.until()).isEqualTo(LocalDate.parse("2026-05-01"));
                    assertThat(it.whoName()).isEqualTo("Nadia B.");
                });
    }

    @Test
    void only_what_was_ticked_is_set_to_ok_again() throws Exception {
        answer(several("STAND_BY").param("steps", id(late.first()), id(late.second())));

        answer(several("OK").param("steps", id(late.first())));

        assertThat(choice(late.first())).isEqualTo(Choice.OK);
        assertThat(choice(late.second())).isEqualTo(Choice.STAND_BY);
    }

    @Test
    void all_that_is_to_come_for_a_client_is_held_and_nothing_of_another() throws Exception {
        var another = LateInvoice.sent(doors, sales);

        answer(several("STAND_BY").param("client", String.valueOf(late.first().client())));

        assertThat(late.steps()).extracting(SeveralStepsTest::choice).containsOnly(Choice.STAND_BY);
        assertThat(another.steps()).extracting(PlannedStep::instruction).containsOnlyNulls();
    }

    @Test
    void steps_and_clients_of_others_are_as_if_they_were_not_there() throws Exception {
        var another = LateInvoice.sent(doors, sales);

        var mixed = answer(several("STAND_BY")
                .param(
                        "steps",
                        id(late.first()),
                        id(another.first()),
                        UUID.randomUUID().toString()));
        var foreign = answer(several("STAND_BY")
                .param("steps", id(another.first()), "no id")
                .param("client", String.valueOf(another.first().client())));

        assertThat(mixed.getStatus()).isEqualTo(302);
        assertThat(foreign.getStatus()).isEqualTo(422);
        assertThat(choice(late.first())).isEqualTo(Choice.STAND_BY);
        assertThat(another.steps()).extracting(PlannedStep::instruction).containsOnlyNulls();
    }

    @Test
    void what_is_not_to_come_any_more_is_not_held() throws Exception {
        answer(post("/steps/" + id(late.first()) + "/skip"));

        assertThat(answer(several("STAND_BY").param("steps", id(late.first()))).getStatus())
                .isEqualTo(422);
        assertThat(late.first().instruction()).isNull();
    }

    @Test
    void nothing_chosen_and_what_is_wrong_is_said_at_each_field_and_nothing_typed_is_lost() throws Exception {
        var reason = "They pay after the festival, ".repeat(20);
        var nothing = answer(several("STAND_BY").param("reason", reason).param("until", "2026-02-01"));
        var ticked = answer(post("/steps").param("steps", id(late.first())).param("until", "tomorrow"));

        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(nothing.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"steps-error\"", "id=\"reason-error\"", "id=\"until-error\"", reason);
        assertThat(ticked.getStatus()).isEqualTo(422);
        assertThat(ticked.getContentAsString(StandardCharsets.UTF_8))
                .contains("value=\"" + id(late.first()) + "\" checked", "Choose OK or stand-by.", "tomorrow");
    }

    private static Choice choice(PlannedStep step) {
        Instruction counts = Objects.requireNonNull(step.instruction());
        return counts.choice();
    }

    private static String id(PlannedStep step) {
        return step.id().toString();
    }

    private static MockHttpServletRequestBuilder several(String choice) {
        return post("/steps").param("choice", choice);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(as(me))).andReturn().getResponse();
    }
}
