package coop.genoot.control.traces;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import coop.genoot.GenootTest;
import coop.genoot.control.ControlSamples;
import coop.genoot.control.Rules;
import coop.genoot.control.traces.Trace.File;
import coop.genoot.organisation.staff.Staff;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.invoices.InvoiceSamples;
import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever of the staff opens a private file leaves a trace that its owner sees, and nobody else (C-13). */
@GenootTest
class TracesTest {
    @Autowired
    MockMvc web;

    @Autowired
    SalesDoors doors;

    @Autowired
    Staff staff;

    @Autowired
    Rules rules;

    @Autowired
    Traces traces;

    @Autowired
    AdjustableClock clock;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    private InvoiceSamples it;
    private Actor fatima;

    @BeforeEach
    void a_member_and_somebody_of_finance() {
        it = doors.inBelgium();
        fatima = ControlSamples.in(it.entity(), staff, rules, clock).fatima();
    }

    @AfterEach
    void the_clock_follows_again() {
        clock.followAgain();
    }

    @Test
    void opening_an_account_is_seen_by_its_manager_once_a_day() throws Exception {
        open(fatima);
        open(fatima);
        assertThat(of(it.nadia())).singleElement().satisfies(trace -> {
            assertThat(trace.name()).isEqualTo("Fatima");
            assertThat(trace.file()).isEqualTo(File.ACCOUNT);
            assertThat(trace.what()).isEqualTo("La Volière");
        });

        clock.advanceBy(Duration.ofDays(1));
        open(fatima);

        assertThat(of(it.nadia())).hasSize(2);
        assertThat(page(it.nadia(), "/control/traces")).contains("The account of La Volière", "Fatima · finance");
    }

    @Test
    void a_member_leaves_none_in_their_own_file_and_sees_none_of_others() throws Exception {
        open(it.nadia());
        open(fatima);

        var other = doors.inBelgium().nadia();
        assertThat(of(other)).isEmpty();
        assertThat(of(fatima)).as("it is not hers").isEmpty();
        assertThat(of(it.nadia())).hasSize(1);
        assertThat(page(other, "/control/traces"))
                .contains("Nobody opened your files")
                .doesNotContain("Fatima");
        for (var curious : List.of(other, fatima)) {
            var rows = CurrentActor.as(
                    curious, () -> transaction.execute(_ -> sql.fetchCount(DSL.table("control.trace"))));
            assertThat(rows).isZero();
        }
    }

    @Test
    void what_may_not_be_opened_leaves_no_trace() throws Exception {
        var stranger = ControlSamples.in(doors.inBelgium().entity(), staff, rules, clock)
                .fatima();

        assertThat(web.perform(get("/account/" + it.activity()).with(as(stranger)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(of(it.nadia())).isEmpty();
    }

    private void open(Actor who) throws Exception {
        assertThat(page(who, "/account/" + it.activity())).contains("La Volière");
    }

    private String page(Actor who, String path) throws Exception {
        var answer = web.perform(get(path).with(as(who))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<Trace> of(Actor who) {
        return CurrentActor.as(who, () -> traces.of(who, 9));
    }
}
