package coop.genoot.sales.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.PayingHabits;
import coop.genoot.sales.quotes.QuoteId;
import coop.genoot.sales.quotes.QuoteSamples;
import coop.genoot.sales.reminders.LateInvoice;
import coop.genoot.sales.reminders.LateInvoiceStory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LookingAheadTest extends LateInvoiceStory {
    @Autowired
    PayingHabits habits;

    @Test
    void an_open_invoice_is_expected_after_contribution_on_the_day_its_client_usually_pays() throws Exception {
        assertThat(page(me, ahead()))
                .contains("Invoice " + late.invoice().number(), "To be paid by 1 April 2026.", "€364.65");

        paidTwelveDaysLate();

        assertThat(page(me, ahead()))
                .contains("13 April 2026", "this client usually pays 12 days later");
    }

    @Test
    void what_was_paid_is_expected_no_more_and_is_free() throws Exception {
        late.bankTells(LocalDate.parse("2026-03-10"), "471.90");

        assertThat(page(me, ahead()))
                .doesNotContain("Invoice " + late.invoice().number())
                .contains("It never falls below the €364.65");
    }

    @Test
    void of_what_was_paid_in_part_only_the_rest_is_expected() throws Exception {
        late.bankTells(LocalDate.parse("2026-03-10"), "200.00");

        assertThat(page(me, ahead())).contains("Invoice " + late.invoice().number(), "€210.10", "€154.55");
    }

    @Test
    void a_quote_that_waits_is_hoped_for_by_half_and_never_counts_as_owed() throws Exception {
        var quote = CurrentActor.as(
                me,
                () -> sales.quotes.send(
                        me,
                        new QuoteId(UUID.randomUUID()),
                        late.seller().activity(),
                        QuoteSamples.lightPlan(late.seller().client().toString())));

        assertThat(page(me, ahead() + "?by=MONTH"))
                .contains("If the client accepts on the last day.", "€715.08", "hoped €722.19", "/quotes/" + quote);
    }

    @Test
    void what_somebody_supposes_moves_the_line_and_is_kept_nowhere() throws Exception {
        var answer = answer(me, post(ahead()).param("amount", "-450").param("day", "2026-03-20"));
        assertThat(answer.getRedirectedUrl()).isEqualTo(ahead() + "?by=WEEK&if=2026-03-20_-45000");

        assertThat(page(me, answer.getRedirectedUrl()))
                .contains("The lowest point is -€450.00, around 22 March 2026.", "-€450.00 on 20 March 2026");
        assertThat(page(me, ahead())).doesNotContain("450.00");
    }

    @Test
    void a_guess_that_is_none_is_refused_beside_its_fields_and_a_forged_address_changes_nothing() throws Exception {
        var answer = answer(me, post(ahead()).param("amount", "much").param("day", "2030-01-01"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Write an amount, such as 450 or -450.", "Choose a day from today", "value=\"much\"");
        assertThat(page(me, ahead() + "?by=NEVER&if=2026-03-20_999999999999&if=x_1&if=2026-02-31_100"))
                .doesNotContain("Your own guess");
    }

    @Test
    void what_lies_ahead_of_somebody_else_does_not_exist() throws Exception {
        var stranger = LateInvoice.sent(doors, sales).manager();
        assertThat(answer(stranger, get(ahead())).getStatus()).isEqualTo(404);
        assertThat(answer(stranger, post(ahead()).param("amount", "1").param("day", "2026-03-20"))
                        .getStatus())
                .isEqualTo(404);
        var nobody = Actor.person(new PersonId(UUID.randomUUID()), "Nobody", List.of(), Language.EN);
        assertThat(answer(nobody, get("/forecast")).getStatus()).isEqualTo(404);
    }

    private String ahead() {
        return "/activities/" + late.seller().activity() + "/forecast";
    }

    private void paidTwelveDaysLate() {
        var seller = late.seller();
        var due = LocalDate.parse("2026-01-15");
        var paid = new PayingHabits.Paid(
                UUID.randomUUID(), seller.client(), seller.entity(), seller.activity(), due, due.plusDays(12));
        CurrentActor.run(Actor.system("test"), () -> habits.paid(List.of(paid)));
    }
}
