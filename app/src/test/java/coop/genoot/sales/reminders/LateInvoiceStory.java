package coop.genoot.sales.reminders;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import coop.genoot.GenootTest;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.sales.SalesDoors;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Tests around one invoice that is to be paid by the first of April, and the pages that show it. */
@GenootTest
public abstract class LateInvoiceStory {
    @Autowired
    protected MockMvc web;

    @Autowired
    protected SalesDoors sales;

    @Autowired
    protected LateInvoice.Doors doors;

    @Autowired
    protected AdjustableClock clock;

    protected LateInvoice late;
    protected Actor me;

    @BeforeEach
    void an_invoice_to_be_paid_by_the_first_of_april() {
        late = LateInvoice.sent(doors, sales);
        me = late.manager();
    }

    @AfterEach
    void the_clock_follows_again() {
        clock.followAgain();
    }

    /** What that person reads there. */
    protected String page(Actor who, String path) throws Exception {
        var answer = answer(who, get(path));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    protected MockHttpServletResponse answer(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(as(who))).andReturn().getResponse();
    }
}
