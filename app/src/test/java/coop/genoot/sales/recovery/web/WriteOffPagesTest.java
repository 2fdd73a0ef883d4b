package coop.genoot.sales.recovery.web;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.reminders.LateInvoice;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@GenootTest
class WriteOffPagesTest {
    @Autowired
    MockMvc web;

    @Autowired
    SalesDoors sales;

    @Autowired
    LateInvoice.Doors doors;

    @Autowired
    AdjustableClock clock;

    private LateInvoice late;
    private Actor finance;
    private String invoice;

    @BeforeEach
    void an_invoice_that_nobody_pays() {
        late = LateInvoice.sent(doors, sales);
        finance = finance(late.invoice().entity().value());
        invoice = "/invoices/" + late.invoice().id();
        late.goTo("2026-07-01");
    }

    @AfterEach
    void the_clock_follows_again() {
        clock.followAgain();
    }

    @Test
    void finance_is_told_whose_loss_it_is_before_giving_up_and_can_take_it_back() throws Exception {
        assertThat(page(get(invoice))).contains(invoice + "/write-off");
        assertThat(page(get(invoice + "/write-off")))
                .contains("Festival aan Zee vzw has not paid", "471.90", "The loss is for La Volière", "VAT return");

        answer(finance, post(invoice + "/write-off").param("why", "They are bankrupt"));

        assertThat(page(get(invoice)))
                .contains(
                        "written off",
                        "We no longer expect a payment",
                        "They are bankrupt",
                        "Expect the payment again");
        assertThat(page(get("/invoices?show=WRITTEN_OFF")))
                .contains(late.invoice().number());

        answer(finance, post(invoice + "/write-off/undone"));

        assertThat(page(get(invoice)))
                .contains("Expected again", "not paid yet")
                .doesNotContain("We no longer expect");
    }

    @Test
    void without_a_reason_it_is_refused_at_the_field() throws Exception {
        var answer = answer(finance, post(invoice + "/write-off").param("why", " "));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("why-error", "Say in a few words why");
    }

    @Test
    void for_others_it_does_not_exist() throws Exception {
        for (var who : List.of(late.manager(), finance(UUID.randomUUID()))) {
            assertThat(answer(who, get(invoice + "/write-off")).getStatus()).isEqualTo(404);
            for (var path : List.of("/write-off", "/write-off/undone"))
                assertThat(answer(who, post(invoice + path).param("why", "mine"))
                                .getStatus())
                        .isEqualTo(404);
        }
        assertThat(answer(late.manager(), get(invoice)).getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("/write-off");
    }

    private static Actor finance(UUID entity) {
        var hat = new Grant(Hat.FINANCE, entity);
        return Actor.person(new PersonId(UUID.randomUUID()), "Mieke", List.of(hat), Language.EN);
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        var answer = answer(finance, request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(as(who))).andReturn().getResponse();
    }
}
