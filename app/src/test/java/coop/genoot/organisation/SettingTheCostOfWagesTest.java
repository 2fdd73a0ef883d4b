package coop.genoot.organisation;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.EntityId;
import coop.genoot.organisation.wages.WorkerType;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@GenootTest
class SettingTheCostOfWagesTest {
    @Autowired
    Organisation organisation;

    @Autowired
    Settings settings;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc web;

    private EntityId entity;
    private Actor mieke;

    @BeforeEach
    void an_entity_with_an_administrator() {
        entity = OrganisationSamples.aBelgianEntity(organisation);
        mieke = OrganisationSamples.anAdministratorOf(entity.value());
    }

    @Test
    void the_coefficient_is_set_part_by_part_from_a_day_on_and_a_part_left_empty_costs_nothing() throws Exception {
        var from = LocalDate.now(clock).plusDays(10);

        assertThat(send("25", from).getStatus()).isEqualTo(302);

        var today =
                CurrentActor.as(mieke, () -> settings.effective(Setting.WAGES, LocalDate.now(clock), entity.value()));
        var then = CurrentActor.as(mieke, () -> settings.value(Setting.WAGES, from, entity.value()));
        assertThat(today).as("nothing holds before its day").isEmpty();
        assertThat(then.coefficient(WorkerType.EMPLOYEE)).isEqualByComparingTo("1.335");
        assertThat(then.coefficient(WorkerType.ARTIST)).isEqualByComparingTo("1");
        assertThat(then.payDays()).isEqualTo(7);
        var page = web.perform(get(address()).with(as(mieke))).andReturn().getResponse();
        assertThat(page.getContentAsString()).contains("1,335");
    }

    @Test
    void what_cannot_be_read_comes_back_at_its_field() throws Exception {
        var answer = send("much", LocalDate.now(clock).plusDays(10));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("id=\"contributions-employee-error\"", "value=\"much\"");
    }

    private MockHttpServletResponse send(String contributions, LocalDate from) throws Exception {
        return web.perform(post(address())
                        .with(as(mieke))
                        .param("contributions.employee", contributions)
                        .param("year-end.employee", "8,5")
                        .param("payDays", "7")
                        .param("daysInARow", "6")
                        .param("from", from.toString())
                        .param("reason", "General assembly"))
                .andReturn()
                .getResponse();
    }

    private String address() {
        return "/organisation/settings/" + entity + "/wages";
    }
}
