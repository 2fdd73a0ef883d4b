package coop.genoot.sales.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.PayingHabits;
import coop.genoot.sales.reminders.LateInvoice;
import coop.genoot.sales.reminders.LateInvoiceStory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FollowUpBoardTest extends LateInvoiceStory {
    private static final String REMINDER = "Friendly reminder to Festival aan Zee vzw";

    @Autowired
    PayingHabits habits;

    @Test
    void each_line_says_what_comes_next_and_what_is_held() throws Exception {
        assertThat(page(me, "/sales")).contains("To be paid by 1 April 2026", REMINDER);

        answer(me, post("/steps/" + late.first().id() + "/choice").param("choice", "STAND_BY"));

        assertThat(page(me, "/sales")).contains("Stand-by: " + REMINDER);
        assertThat(page(me, "/invoices")).contains("on stand-by");
    }

    @Test
    void what_is_late_stands_together_with_its_sum() throws Exception {
        late.goTo("2026-04-10");
        var fresh = late.another();

        assertThat(page(me, "/sales?stage=late"))
                .contains("1 invoice is late: €471.90.", address(late))
                .doesNotContain(address(fresh));
    }

    @Test
    void when_a_client_usually_pays_is_the_median_of_what_they_did_and_stands_on_the_line() throws Exception {
        havePaid(3, 12, 90);

        assertThat(page(me, "/sales")).contains("expected around 13 April 2026");
        assertThat(page(me, "/invoices/" + late.invoice().id())).contains("around 13 April 2026");
        late.goTo("2026-05-20");
        assertThat(page(me, "/sales?stage=late")).contains("usually pays 12 days late");
    }

    @Test
    void somebody_else_sees_nothing_of_it() throws Exception {
        havePaid(12);
        var stranger = LateInvoice.sent(doors, sales);

        assertThat(page(stranger.manager(), "/sales?stage=late"))
                .doesNotContain(address(late), "expected around", "usually pays");
    }

    private void havePaid(int... daysLate) {
        var due = LocalDate.parse("2026-01-15");
        var seller = late.seller();
        List<PayingHabits.Paid> paid = IntStream.of(daysLate)
                .mapToObj(days -> new PayingHabits.Paid(
                        UUID.randomUUID(),
                        seller.client(),
                        seller.entity(),
                        seller.activity(),
                        due,
                        due.plusDays(days)))
                .toList();
        CurrentActor.run(Actor.system("test"), () -> habits.paid(paid));
    }

    private static String address(LateInvoice of) {
        return "/invoices/" + of.invoice().id();
    }
}
