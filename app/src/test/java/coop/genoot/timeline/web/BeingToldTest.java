package coop.genoot.timeline.web;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.notices.Notices;
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
class BeingToldTest {
    private static final String FIRST = "sales.reminder.first";

    @Autowired
    MockMvc web;

    @Autowired
    SalesDoors sales;

    @Autowired
    LateInvoice.Doors doors;

    @Autowired
    Notices notices;

    @Autowired
    AdjustableClock clock;

    private LateInvoice late;
    private Actor nadia;

    @BeforeEach
    void an_invoice_to_be_paid_by_the_first_of_april() {
        late = LateInvoice.sent(doors, sales);
        nadia = late.manager();
    }

    @AfterEach
    void the_clock_follows_again() {
        clock.followAgain();
    }

    @Test
    void who_said_nothing_is_told_before_and_after() {
        theFirstReminderLeaves();

        assertThat(told(nadia)).containsExactlyInAnyOrder(FIRST + ".soon", FIRST + ".told");
    }

    @Test
    void who_does_not_want_to_be_told_before_is_told_after_only() throws Exception {
        answer(nadia, post("/steps/defaults/news").param("kind", FIRST).param("tell." + FIRST, "AFTER"));
        theFirstReminderLeaves();

        assertThat(told(nadia)).containsExactly(FIRST + ".told");
        assertThat(page(nadia, "/steps/defaults"))
                .doesNotContain("name=\"tell.sales.reminder.first\" value=\"BEFORE\" checked")
                .contains("name=\"tell.sales.reminder.first\" value=\"AFTER\" checked")
                .contains("name=\"tell.sales.reminder.second\" value=\"BEFORE\" checked");
    }

    @Test
    void what_is_said_for_one_document_goes_before_what_is_said_for_all() throws Exception {
        answer(nadia, post("/steps/defaults/news").param("kind", FIRST));
        answer(nadia, post("/steps/" + late.first().id() + "/news").param("tell", "BEFORE"));
        theFirstReminderLeaves();

        assertThat(told(nadia)).containsExactly(FIRST + ".soon");
    }

    @Test
    void what_one_manager_wants_changes_nothing_for_another() throws Exception {
        var tom = new PersonId(UUID.randomUUID());
        var activity = late.invoice().activity();
        CurrentActor.run(nadia, () -> sales.activities.addManager(nadia, activity, tom));
        var other = Actor.person(tom, "Tom V.", List.of(new Grant(Hat.MANAGER, activity.value())), Language.EN);
        answer(nadia, post("/steps/" + late.first().id() + "/news"));
        theFirstReminderLeaves();

        assertThat(told(nadia)).isEmpty();
        assertThat(told(other)).containsExactlyInAnyOrder(FIRST + ".soon", FIRST + ".told");
    }

    @Test
    void nobody_chooses_for_a_step_that_is_not_theirs_or_a_kind_that_is_not_there() throws Exception {
        var stranger = LateInvoice.sent(doors, sales).manager();
        var address = "/steps/" + late.first().id() + "/news";

        assertThat(answer(stranger, post(address)).getStatus()).isEqualTo(404);
        assertThat(answer(nadia, post("/steps/defaults/news").param("kind", "no.such-kind"))
                        .getStatus())
                .isEqualTo(404);
        var finance = Actor.person(
                new PersonId(UUID.randomUUID()),
                "Mieke",
                List.of(new Grant(Hat.FINANCE, late.invoice().entity().value())),
                Language.EN);
        assertThat(answer(finance, post(address)).getStatus())
                .as("who is never told has nothing to choose")
                .isEqualTo(422);
        assertThat(page(finance, "/steps/" + late.first().id())).doesNotContain(address);
    }

    private void theFirstReminderLeaves() {
        late.onWithBank("2026-04-07");
        late.onWithBank("2026-04-08");
        assertThat(late.reminders()).hasSize(1);
    }

    private List<String> told(Actor who) {
        return CurrentActor.as(who, () -> notices.latest(who, 10)).stream()
                .map(it -> it.news().key())
                .toList();
    }

    private String page(Actor who, String path) throws Exception {
        var answer = answer(who, get(path));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(as(who))).andReturn().getResponse();
    }
}
