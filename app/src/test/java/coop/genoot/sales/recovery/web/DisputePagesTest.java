package coop.genoot.sales.recovery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.sales.reminders.LateInvoice;
import coop.genoot.sales.reminders.LateInvoiceStory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class DisputePagesTest extends LateInvoiceStory {
    private String invoice;

    @BeforeEach
    void it_is_known() {
        invoice = "/invoices/" + late.invoice().id();
    }

    @Test
    void who_says_that_a_client_does_not_agree_sees_that_nothing_leaves_until_it_is_settled() throws Exception {
        assertThat(page(get(invoice))).contains("The client does not agree", invoice + "/dispute");

        var answer = answer(me, post(invoice + "/dispute").param("why", "The stage was smaller than agreed"));

        assertThat(answer.getRedirectedUrl()).isEqualTo(invoice + "#steps");
        assertThat(page(get(invoice)))
                .contains("Festival aan Zee vzw does not agree with this invoice.")
                .contains("The stage was smaller than agreed · Nothing leaves until it is settled.")
                .contains("The dispute is settled");
        late.onWithBank("2026-04-08");
        assertThat(late.reminders()).isEmpty();
        assertThat(page(get(invoice + "/dispute"))).contains("The stage was smaller than agreed", "Nadia B.");

        answer(me, post(invoice + "/dispute/settled").param("why", "They pay all of it"));
        late.onWithBank("2026-04-09");

        assertThat(late.reminders()).hasSize(1);
        assertThat(page(get(invoice))).contains("They pay all of it").doesNotContain("does not agree with this");
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_nothing_typed_is_lost() throws Exception {
        var why = "They wanted more light on the main stage. ".repeat(10);
        refused(post(invoice + "/dispute").param("why", why), "300 signs", why.strip());
        refused(post(invoice + "/dispute").param("why", "  "), "Say in a few words");
        refused(post(invoice + "/dispute/settled").param("why", "all well"), "no dispute about", "all well");

        answer(me, post(invoice + "/dispute").param("why", "Too dark"));
        refused(post(invoice + "/dispute").param("why", "Too dark again"), "a dispute about this invoice already");
    }

    @Test
    void a_paid_invoice_has_nothing_to_disagree_about() throws Exception {
        late.bankTells(LocalDate.parse("2026-03-10"), "471.90");

        assertThat(answer(me, get(invoice + "/dispute")).getStatus()).isEqualTo(404);
        assertThat(page(get(invoice))).doesNotContain("/dispute\"");
    }

    @Test
    void for_others_it_does_not_exist_and_who_keeps_the_money_may_say_it_too() throws Exception {
        var stranger = LateInvoice.sent(doors, sales).manager();
        var entity = late.invoice().entity().value();
        var support = Actor.person(me.self(), "Omar", List.of(new Grant(Hat.SUPPORT, entity)), me.language());
        for (var who : List.of(stranger, support)) {
            assertThat(answer(who, get(invoice + "/dispute")).getStatus()).isEqualTo(404);
            for (var path : List.of("/dispute", "/dispute/settled"))
                assertThat(answer(who, post(invoice + path).param("why", "mine"))
                                .getStatus())
                        .isEqualTo(404);
        }
        var finance = Actor.person(me.self(), "Mieke", List.of(new Grant(Hat.FINANCE, entity)), me.language());
        assertThat(answer(finance, post(invoice + "/dispute").param("why", "They called us"))
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void a_letter_that_is_never_taken_back_asks_first_and_can_be_read_afterwards() throws Exception {
        assertThat(answer(me, get(invoice + "/formal-notice")).getStatus()).isEqualTo(404);
        for (var reminder : List.of(late.first(), late.second()))
            CurrentActor.run(me, () -> sales.timeline.skip(me, reminder.id()));
        late.bankTells(LocalDate.parse("2026-04-07"), null);
        late.goTo("2026-04-08");
        var step = "/steps/" + late.notice().id();

        assertThat(answer(me, post(step + "/now")).getRedirectedUrl()).isEqualTo(step + "/now");
        assertThat(page(get(step + "/now"))).contains("This cannot be taken back", "call once more");
        assertThat(answer(me, post(step + "/now").param("sure", "true")).getRedirectedUrl())
                .isEqualTo(invoice + "#steps");

        assertThat(page(get(invoice))).contains("Formal notice sent to Festival aan Zee vzw", "Read what left");
        var letter = answer(me, get(invoice + "/formal-notice"));
        assertThat(letter.getContentType()).isEqualTo("application/pdf");
        var stranger = LateInvoice.sent(doors, sales).manager();
        assertThat(answer(stranger, get(invoice + "/formal-notice")).getStatus())
                .isEqualTo(404);
        assertThat(answer(stranger, get(step + "/now")).getStatus()).isEqualTo(404);
    }

    @Test
    void two_clicks_at_the_same_moment_send_one_letter() {
        for (var reminder : List.of(late.first(), late.second()))
            CurrentActor.run(me, () -> sales.timeline.skip(me, reminder.id()));
        late.bankTells(LocalDate.parse("2026-04-07"), null);
        late.goTo("2026-04-08");
        var sure = "/steps/" + late.notice().id() + "/now";

        var clicks = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> status(post(sure).param("sure", "true")), Thread::startVirtualThread))
                .limit(2)
                .toList();

        assertThat(clicks.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(302, 422);
        assertThat(late.as(() -> doors.mail().about(me, late.invoice().id().value())).stream()
                        .filter(it -> it.message().subject().startsWith("Ingebrekestelling")))
                .hasSize(1);
    }

    private int status(MockHttpServletRequestBuilder request) {
        try {
            return answer(me, request).getStatus();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private void refused(MockHttpServletRequestBuilder request, String... said) throws Exception {
        var answer = answer(me, request);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains(said)
                .contains("why-error");
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        var answer = answer(me, request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
