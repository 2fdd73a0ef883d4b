package coop.genoot.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.notices.Notices;
import coop.genoot.sales.reminders.LateInvoice;
import coop.genoot.sales.reminders.LateInvoiceStory;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BeingToldTest extends LateInvoiceStory {
    private static final String FIRST = "sales.reminder.first";

    @Autowired
    Notices notices;

    @Test
    void who_said_nothing_is_told_before_and_after() {
        theFirstReminderLeaves();

        assertThat(told(me)).containsExactlyInAnyOrder(FIRST + ".soon", FIRST + ".told");
    }

    @Test
    void who_does_not_want_to_be_told_before_is_told_after_only() throws Exception {
        answer(me, post("/steps/defaults/news").param("kind", FIRST).param("tell." + FIRST, "AFTER"));
        theFirstReminderLeaves();

        assertThat(told(me)).containsExactly(FIRST + ".told");
        assertThat(page(me, "/steps/defaults"))
                .doesNotContain("name=\"tell.sales.reminder.first\" value=\"BEFORE\" checked")
                .contains("name=\"tell.sales.reminder.first\" value=\"AFTER\" checked")
                .contains("name=\"tell.sales.reminder.second\" value=\"BEFORE\" checked");
    }

    @Test
    void what_is_said_for_one_document_goes_before_what_is_said_for_all() throws Exception {
        answer(me, post("/steps/defaults/news").param("kind", FIRST));
        answer(me, post("/steps/" + late.first().id() + "/news").param("tell", "BEFORE"));
        theFirstReminderLeaves();

        assertThat(told(me)).containsExactly(FIRST + ".soon");
    }

    @Test
    void what_one_manager_wants_changes_nothing_for_another() throws Exception {
        var tom = new PersonId(UUID.randomUUID());
        var activity = late.invoice().activity();
        CurrentActor.run(me, () -> sales.activities.addManager(me, activity, tom));
        var other = Actor.person(tom, "Tom V.", List.of(new Grant(Hat.MANAGER, activity.value())), Language.EN);
        answer(me, post("/steps/" + late.first().id() + "/news"));
        theFirstReminderLeaves();

        assertThat(told(me)).isEmpty();
        assertThat(told(other)).containsExactlyInAnyOrder(FIRST + ".soon", FIRST + ".told");
    }

    @Test
    void nobody_chooses_for_a_step_that_is_not_theirs_or_a_kind_that_is_not_there() throws Exception {
        var stranger = LateInvoice.sent(doors, sales).manager();
        var address = "/steps/" + late.first().id() + "/news";

        assertThat(answer(stranger, post(address)).getStatus()).isEqualTo(404);
        assertThat(answer(me, post("/steps/defaults/news").param("kind", "no.such-kind"))
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
}
