package coop.genoot.sales.overview;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import coop.genoot.GenootTest;
import coop.genoot.common.Money;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.invoices.CreditNotes;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSamples;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@GenootTest
class SalesOnTheFirstPageTest {
    @Autowired
    SalesDoors sales;

    @Autowired
    MockMvc web;

    @Autowired
    InvoiceOverview overview;

    @Autowired
    AdjustableClock clock;

    private InvoiceSamples it;

    @BeforeEach
    void a_belgian_activity_with_a_client() {
        it = sales.inBelgium();
    }

    @AfterEach
    void back_to_today() {
        clock.followAgain();
    }

    @Test
    void a_new_activity_shows_neither_late_nor_coming_nor_a_year() throws Exception {
        assertThat(firstPage()).doesNotContain("Not paid yet", "What comes by itself", "What you invoiced");
    }

    @Test
    void money_that_is_due_comes_by_itself_and_the_year_is_drawn() throws Exception {
        issued("100.00");

        assertThat(firstPage())
                .contains("What comes by itself", "Festival aan Zee vzw pays €121.00")
                .contains("€100.00 in twelve months, without VAT")
                .doesNotContain("Not paid yet");
    }

    @Test
    void what_was_not_paid_in_time_is_told_with_its_days() throws Exception {
        issued("100.00");
        clock.advanceBy(Duration.ofDays(45));

        assertThat(firstPage())
                .contains("Not paid yet", "1 invoice late", "days late")
                .doesNotContain("What comes by itself");
    }

    @Test
    void what_was_taken_back_no_longer_counts_for_its_month() {
        var id = issued("100.00");
        as_nadia(() -> sales.credits.credit(
                it.nadia(),
                new InvoiceId(UUID.randomUUID()),
                id,
                CreditNotes.Request.amount(Money.euros("30.00"), "Ill", Money.euros("121.00"))));

        var months = as_nadia(() -> overview.byMonth(it.nadia(), 12));

        assertThat(months).hasSize(12);
        assertThat(months.get(YearMonth.now(clock))).isEqualTo(Money.euros("70.00"));
        assertThat(months.firstEntry().getValue()).isEqualTo(Money.noEuros());
    }

    private InvoiceId issued(String price) {
        var id = new InvoiceId(UUID.randomUUID());
        as_nadia(() -> sales.invoices.issue(it.nadia(), id, it.activity(), it.typed("1", price, "S:21")));
        return id;
    }

    private <T> T as_nadia(java.util.function.Supplier<T> work) {
        return CurrentActor.as(it.nadia(), work);
    }

    private String firstPage() throws Exception {
        return web.perform(get("/").with(as(it.nadia())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
