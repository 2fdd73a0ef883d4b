package coop.genoot.work.pay;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import coop.genoot.GenootTest;
import coop.genoot.common.Money;
import coop.genoot.ledger.Ledger;
import coop.genoot.membership.Membership;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.invoices.InvoiceSamples;
import coop.genoot.work.WorkWorld;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@GenootTest
class PayMyselfTest {
    @Autowired
    SalesDoors doors;

    @Autowired
    Membership membership;

    @Autowired
    OwnPay pay;

    @Autowired
    Ledger ledger;

    @Autowired
    AdjustableClock clock;

    @Autowired
    MockMvc web;

    private WorkWorld world;

    @BeforeEach
    void an_activity_that_can_pay_2_800_00_gross() {
        clock.moveTo(Instant.parse("2026-10-05T08:00:00Z"));
        world = WorkWorld.of(doors, membership);
        world.earn(ledger, "3838.80");
    }

    @AfterEach
    void the_clock_follows_again() {
        clock.followAgain();
    }

    @Test
    void from_what_is_free_to_gross_and_net_by_the_figures_of_the_day() {
        var possible = CurrentActor.as(world.nadia(), () -> pay.of(world.nadia(), world.activity(), OwnPay.Wish.MOST))
                .orElseThrow();

        assertThat(possible.most().cost().gross()).isEqualTo(Money.euros("2800.00"));
        assertThat(possible.most().net().net()).isEqualTo(Money.euros("2220.28"));
        assertThat(possible.ifPaid().cost().gross()).isEqualTo(Money.euros("2800.00"));
    }

    @Test
    void it_stands_on_the_first_page_and_two_taps_later_a_contract_is_filled_in() throws Exception {
        var first = page(world.nadia(), "/").getContentAsString();
        assertThat(first).contains("€2,220.28", "An indication, not a payslip.");
        var link = Pattern.compile("href=\"(/contracts/new\\?[^\"]+)\"").matcher(first);
        assertThat(link.find()).isTrue();

        var form = page(world.nadia(), link.group(1).replace("&amp;", "&")).getContentAsString();

        assertThat(form).contains("value=\"2800.00\"", "value=\"2026-10-06\"", "scenography");
    }

    @Test
    void the_slider_and_the_lines_work_without_script_and_name_their_sources() throws Exception {
        var shown =
                page(world.nadia(), "/pay?gross=2300&type=ARTIST&children=1").getContentAsString();

        assertThat(shown)
                .contains("type=\"range\"", "max=\"2800\"", "value=\"2300\"")
                .contains("BEO-DR/2025-0928", "An indication, not a payslip.");
        assertThat(page(world.nadia(), "/pay?gross=9000").getContentAsString()).contains("There is €3,838.80 free now");
        var wrong = page(world.nadia(), "/pay?gross=veel&share=0&children=x");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("gross-error", "share-error", "children-error");
    }

    @Test
    void an_entity_that_has_not_said_what_work_costs_is_told_kindly() throws Exception {
        var without = InvoiceSamples.inBelgium(doors.ofSamples());

        assertThat(page(without.nadia(), "/pay").getContentAsString()).contains("Not to be reckoned yet");
        assertThat(page(without.nadia(), "/").getContentAsString()).doesNotContain("You can pay yourself");
    }

    @Test
    void somebody_elses_activity_does_not_exist() throws Exception {
        var elsewhere = WorkWorld.of(doors, membership);

        assertThat(page(elsewhere.nadia(), "/pay?activity=" + world.activity()).getStatus())
                .isEqualTo(404);
        assertThat(page(elsewhere.nadia(), "/contracts/new?activity=" + world.activity())
                        .getStatus())
                .isEqualTo(404);
        assertThat(page(world.finance(), "/pay").getStatus()).isEqualTo(404);
        assertThat(CurrentActor.as(
                        elsewhere.nadia(), () -> pay.of(elsewhere.nadia(), world.activity(), OwnPay.Wish.MOST)))
                .isEmpty();
    }

    private MockHttpServletResponse page(Actor who, String address) throws Exception {
        return web.perform(get(address).with(as(who))).andReturn().getResponse();
    }
}
