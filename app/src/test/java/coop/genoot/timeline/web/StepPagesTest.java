package coop.genoot.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.notices.Notices;
import coop.genoot.sales.reminders.LateInvoice;
import coop.genoot.sales.reminders.LateInvoiceStory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class StepPagesTest extends LateInvoiceStory {
    @Autowired
    Notices notices;

    @Test
    void the_page_of_the_invoice_shows_what_comes_by_itself_and_holds_it_with_one_click() throws Exception {
        var page = page(get("/invoices/" + late.invoice().id()));
        assertThat(page).contains("Friendly reminder to Festival aan Zee vzw", "8 Apr", "/steps/" + step() + "/choice");

        var answer = answer(me, post("/steps/" + step() + "/choice").param("choice", "STAND_BY"));

        assertThat(answer.getRedirectedUrl())
                .isEqualTo("/invoices/" + late.invoice().id() + "#steps");
        assertThat(page(get(answer.getRedirectedUrl()))).contains("On stand-by, by Nadia B.");
    }

    @Test
    void the_list_of_all_that_comes_leads_back_to_itself() throws Exception {
        assertThat(page(get("/steps")))
                .contains("What happens by itself", late.invoice().number());

        var answer = answer(
                me,
                post("/steps/" + step() + "/choice").param("choice", "STAND_BY").param("from", "steps"));

        assertThat(answer.getRedirectedUrl()).isEqualTo("/steps#steps");
        assertThat(page(get("/steps"))).contains("1 step on stand-by");
        assertThat(page(get("/"))).contains("Friendly reminder to Festival aan Zee vzw", "from=today");
    }

    @Test
    void an_instruction_has_a_reason_an_end_and_holds_for_all_of_a_client() throws Exception {
        answer(
                me,
                post("/steps/" + step())
                        .param("choice", "STAND_BY")
                        .param("level", "CLIENT")
                        .param("reason", "They pay after the festival")
                        .param("until", "2026-05-01"));

        assertThat(page(get("/steps/" + step())))
                .contains("On stand-by", "For all that goes to Festival aan Zee vzw", "They pay after the festival")
                .contains("until 1 May 2026");
    }

    @Test
    void what_is_wrong_is_said_at_each_field_and_nothing_typed_is_lost() throws Exception {
        var reason = "They pay after the festival, ".repeat(20);
        var answer = answer(
                me,
                post("/steps/" + step())
                        .param("choice", "STAND_BY")
                        .param("level", "EVERYBODY")
                        .param("reason", reason)
                        .param("until", "2026-02-01"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"level-error\"", "id=\"reason-error\"", "id=\"until-error\"", reason, "2026-02-01");
    }

    @Test
    void leaving_it_out_can_be_undone_on_the_same_page() throws Exception {
        answer(me, post("/steps/" + step() + "/skip"));
        assertThat(page(get("/steps/" + step()))).contains("Left out by Nadia B.", "Plan it again");

        answer(me, post("/steps/" + step() + "/again"));

        assertThat(page(get("/steps/" + step()))).contains("Goes by itself");
    }

    @Test
    void what_cannot_be_done_yet_is_refused_with_the_reason() throws Exception {
        var answer = answer(me, post("/steps/" + step() + "/now").param("reason", "They asked for it"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("the time to pay is not over", "They asked for it");
    }

    @Test
    void for_others_it_does_not_exist() throws Exception {
        var stranger = LateInvoice.sent(doors, sales).manager();
        for (var path : List.of("", "/choice", "/now", "/skip", "/again"))
            assertThat(answer(stranger, post("/steps/" + step() + path).param("choice", "OK"))
                            .getStatus())
                    .as(path)
                    .isEqualTo(404);
        assertThat(answer(stranger, get("/steps/" + step())).getStatus()).isEqualTo(404);
    }

    @Test
    void who_keeps_the_money_may_hold_it_too_and_who_advises_only_reads() throws Exception {
        var entity = late.invoice().entity().value();
        var finance = Actor.person(me.self(), "Mieke", List.of(new Grant(Hat.FINANCE, entity)), me.language());

        assertThat(answer(finance, get("/steps/" + step())).getContentAsString(StandardCharsets.UTF_8))
                .contains("Do it now")
                .as("a list that is not for them")
                .doesNotContain("href=\"/steps\"");
        var support = Actor.person(me.self(), "Omar", List.of(new Grant(Hat.SUPPORT, entity)), me.language());
        assertThat(answer(support, get("/invoices/" + late.invoice().id())).getContentAsString(StandardCharsets.UTF_8))
                .contains("Friendly reminder to")
                .doesNotContain("/choice");
    }

    @Test
    void the_manager_is_told_two_days_ahead_and_afterwards() {
        late.onWithBank("2026-04-06");
        late.onWithBank("2026-04-07");
        late.onWithBank("2026-04-08");

        assertThat(CurrentActor.as(me, () -> notices.latest(me, 10)))
                .extracting(it -> it.news().key())
                .containsOnlyOnce("sales.reminder.first.soon", "sales.reminder.first.told");
        assertThat(late.first().since().atZone(clock.getZone()).toLocalDate()).isEqualTo(LocalDate.parse("2026-04-08"));
    }

    private String step() {
        return late.first().id().toString();
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        var answer = answer(me, request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
