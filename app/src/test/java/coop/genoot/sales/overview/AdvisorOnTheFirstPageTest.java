package coop.genoot.sales.overview;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import coop.genoot.GenootTest;
import coop.genoot.activities.Activities;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.sales.Clients;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSamples;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.sales.quotes.QuoteId;
import coop.genoot.sales.quotes.Quotes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@GenootTest
class AdvisorOnTheFirstPageTest {
    @Autowired
    MockMvc web;

    @Autowired
    Organisation organisation;

    @Autowired
    Settings settings;

    @Autowired
    Activities activities;

    @Autowired
    Clients clients;

    @Autowired
    Invoices invoices;

    @Autowired
    Quotes quotes;

    @Autowired
    OfficeOverview office;

    @Autowired
    AdjustableClock clock;

    private InvoiceSamples it;
    private Actor advisor;

    @BeforeEach
    void an_activity_in_the_office_of_an_advisor() {
        it = InvoiceSamples.inBelgium(new InvoiceSamples.Doors(organisation, settings, activities, clients));
        var activity = CurrentActor.as(it.nadia(), () -> activities.find(it.nadia(), it.activity()));
        advisor = advising(activity.orElseThrow().office().value());
    }

    @AfterEach
    void back_to_today() {
        clock.followAgain();
    }

    @Test
    void a_quiet_office_says_kindly_that_nobody_is_late_and_who_began_last() throws Exception {
        assertThat(firstPage(advisor))
                .contains("Your office: Gent", ">1 <span class=\"unit\">Activity</span>")
                .contains("No client of this office is late.", "Every quote was answered.", "Who began last")
                .contains("/activities/" + it.activity())
                .doesNotContain("Welcome");
    }

    @Test
    void an_activity_whose_clients_are_late_is_told_with_its_sum_and_its_days() throws Exception {
        issued("100.00");
        issued("200.00");
        clock.advanceBy(Duration.ofDays(45));

        assertThat(firstPage(advisor))
                .contains("Who waits for money", "2 invoices late", "2 invoices, €363.00", "days late")
                .contains("/sales?activity=" + it.activity());
        assertThat(CurrentActor.as(advisor, () -> office.late(advisor, 5)))
                .extracting(OfficeOverview.Late::total)
                .containsExactly(Money.euros("363.00"));
    }

    @Test
    void quotes_without_an_answer_are_told_the_soonest_to_end_first() throws Exception {
        var soon = quoted(5);
        var later = quoted(25);

        var page = firstPage(advisor);
        assertThat(page).contains("Quotes without an answer", "2 quotes");
        assertThat(page.indexOf("/quotes/" + soon)).isPositive().isLessThan(page.indexOf("/quotes/" + later));
    }

    @Test
    void an_advisor_sees_nothing_of_another_office() throws Exception {
        issued("100.00");
        quoted(5);
        clock.advanceBy(Duration.ofDays(45));
        var elsewhere = advising(UUID.randomUUID());

        assertThat(firstPage(elsewhere))
                .contains("No Activity in this office yet", "No client of this office is late.")
                .doesNotContain(it.activity().toString(), "Festival aan Zee", "La Volière");
        assertThat(CurrentActor.as(elsewhere, () -> office.standing(elsewhere)).open())
                .isZero();
    }

    @Test
    void a_member_is_told_their_own_and_nothing_of_the_office() throws Exception {
        assertThat(firstPage(it.nadia())).doesNotContain("Your office", "Who waits for money", "Who began last");
    }

    private void issued(String price) {
        CurrentActor.as(it.nadia(), () -> invoices.issue(
                it.nadia(), new InvoiceId(UUID.randomUUID()), it.activity(), it.typed("1", price, "S:21")));
    }

    private QuoteId quoted(int days) {
        var fields = new HashMap<>(it.typed());
        fields.put("title", "Light");
        fields.put("validUntil", LocalDate.now(clock).plusDays(days).toString());
        var id = new QuoteId(UUID.randomUUID());
        return CurrentActor.as(it.nadia(), () -> quotes.send(it.nadia(), id, it.activity(), fields));
    }

    private static Actor advising(UUID office) {
        return Actor.person(
                new PersonId(UUID.randomUUID()), "Hilde", List.of(new Grant(Hat.ADVISOR, office)), Language.EN);
    }

    private String firstPage(Actor actor) throws Exception {
        return web.perform(get("/").with(as(actor)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
