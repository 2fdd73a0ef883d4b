package coop.genoot.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.sales.reminders.LateInvoice;
import coop.genoot.sales.reminders.LateInvoiceStory;
import coop.genoot.timeline.Instruction.Choice;
import coop.genoot.timeline.Instruction.Level;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

class StepDefaultsTest extends LateInvoiceStory {
    private static final String FIRST = "sales.reminder.first";

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    private UUID entity;
    private UUID activity;

    @BeforeEach
    void it_is_known() {
        entity = late.invoice().entity().value();
        activity = late.invoice().activity().value();
    }

    @Test
    void what_a_member_says_for_all_their_Activities_holds_for_each_document_and_says_where_it_comes_from()
            throws Exception {
        say(me, Level.MEMBER, entity, FIRST, Choice.STAND_BY);
        late.onWithBank("2026-04-09");

        assertThat(late.reminders()).isEmpty();
        assertThat(page(me, "/invoices/" + late.invoice().id())).contains("On stand-by for all Activities of Nadia B.");
        assertThat(page(me, "/steps/" + late.first().id())).contains("For all Activities of Nadia B.");
        assertThat(page(me, "/steps/defaults")).contains("On stand-by for all Activities of Nadia B.");
        assertThat(late.second().instruction()).as("of another kind").isNull();
    }

    @Test
    void what_is_said_for_one_Activity_goes_before_what_is_said_for_all() throws Exception {
        say(me, Level.ACTIVITY, activity, FIRST, Choice.OK);
        say(me, Level.MEMBER, entity, FIRST, Choice.STAND_BY);
        late.onWithBank("2026-04-09");

        assertThat(late.reminders()).hasSize(1);
        assertThat(page(me, "/steps/defaults"))
                .contains("OK for the whole Activity, said Nadia B.", "On stand-by for all Activities of Nadia B.");
    }

    @Test
    void it_can_be_said_from_a_single_step_too() throws Exception {
        answer(
                me,
                post("/steps/" + late.first().id()).param("choice", "STAND_BY").param("level", "MEMBER"));

        var another = late.as(() -> sales.timeline.of(me, late.invoice().id().value()));
        assertThat(another.getFirst().instruction()).satisfies(it -> {
            assertThat(it.level()).isEqualTo(Level.MEMBER);
            assertThat(it.choice()).isEqualTo(Choice.STAND_BY);
        });
    }

    @Test
    void what_the_cooperative_says_holds_where_the_member_said_nothing_and_the_members_word_goes_before()
            throws Exception {
        say(keeper(Hat.ADMIN, entity), Level.ENTITY, entity, FIRST, Choice.STAND_BY);
        assertThat(page(me, "/invoices/" + late.invoice().id()))
                .contains("On stand-by for the whole cooperative, by Mieke");
        assertThat(page(me, "/steps/defaults")).contains("On stand-by for the whole cooperative, by Mieke");
        late.onWithBank("2026-04-09");
        assertThat(late.reminders()).isEmpty();

        say(me, Level.MEMBER, entity, FIRST, Choice.OK);
        say(keeper(Hat.FINANCE, entity), Level.ENTITY, entity, FIRST, Choice.STAND_BY);
        late.onWithBank("2026-04-10");

        assertThat(late.reminders()).hasSize(1);
    }

    @Test
    void of_several_managers_the_last_who_spoke_for_all_of_theirs_counts_and_all_read_the_same() throws Exception {
        var tom = together("Tom V.");
        say(me, Level.MEMBER, entity, FIRST, Choice.OK);
        say(tom, Level.MEMBER, entity, FIRST, Choice.STAND_BY);

        for (var who : List.of(me, tom, keeper(Hat.FINANCE, entity)))
            assertThat(page(who, "/invoices/" + late.invoice().id()))
                    .contains("On stand-by for all Activities of Tom V.");
        say(me, Level.MEMBER, entity, FIRST, Choice.OK);
        assertThat(page(tom, "/invoices/" + late.invoice().id())).contains("OK for all Activities of Nadia B.");
    }

    @Test
    void who_does_not_manage_it_any_more_does_not_speak_for_it_any_more() throws Exception {
        var tom = together("Tom V.");
        say(tom, Level.MEMBER, entity, FIRST, Choice.STAND_BY);
        assertThat(late.first().instruction()).isNotNull();

        CurrentActor.run(
                me, () -> sales.activities.removeManager(me, late.invoice().activity(), tom.self()));

        assertThat(late.first().instruction()).isNull();
        late.onWithBank("2026-04-09");
        assertThat(late.reminders()).hasSize(1);
    }

    @Test
    void nobody_speaks_for_an_entity_an_Activity_or_members_that_are_not_theirs() throws Exception {
        var other = LateInvoice.sent(doors, sales);
        var elsewhere = other.invoice().entity().value();
        var finance = keeper(Hat.FINANCE, entity);

        assertThat(said(me, Level.ENTITY, entity, FIRST)).isEqualTo(404);
        assertThat(said(me, Level.MEMBER, elsewhere, FIRST)).isEqualTo(404);
        assertThat(said(me, Level.ACTIVITY, other.invoice().activity().value(), FIRST))
                .isEqualTo(404);
        assertThat(said(finance, Level.ENTITY, elsewhere, FIRST)).isEqualTo(404);
        assertThat(said(finance, Level.MEMBER, entity, FIRST)).isEqualTo(404);
        assertThat(said(finance, Level.ACTIVITY, activity, FIRST)).isEqualTo(404);
        assertThat(said(me, Level.DOCUMENT, entity, FIRST)).isEqualTo(404);
        assertThat(said(me, Level.MEMBER, entity, "no.such-kind")).isEqualTo(404);
        assertThat(said(keeper(Hat.SUPPORT, entity), Level.ENTITY, entity, FIRST))
                .isEqualTo(404);
        assertThat(late.first().instruction()).isNull();
        assertThat(other.first().instruction()).isNull();
    }

    @Test
    void what_another_cooperative_or_another_member_says_does_not_reach() throws Exception {
        var other = LateInvoice.sent(doors, sales);
        var elsewhere = other.invoice().entity().value();
        say(keeper(Hat.ADMIN, elsewhere), Level.ENTITY, elsewhere, FIRST, Choice.STAND_BY);
        say(other.manager(), Level.MEMBER, elsewhere, FIRST, Choice.STAND_BY);

        assertThat(late.first().instruction()).isNull();
        assertThat(page(me, "/steps/defaults")).doesNotContain("On stand-by for");
    }

    @Test
    void behind_the_doors_the_database_lets_nobody_speak_for_others() throws Exception {
        assertThatThrownBy(() -> forge("MEMBER", UUID.randomUUID(), null)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> forge("ENTITY", entity, null)).isInstanceOf(DataAccessException.class);

        forge("DOCUMENT", entity, activity);
        assertThat(late.first().instruction())
                .as("a document with the id of the cooperative speaks for itself only")
                .isNull();
    }

    private int forge(String level, UUID scope, UUID of) {
        var row = "insert into timeline.instruction (entity_id, activity_id, level, scope_id, kind, choice, reason,"
                + " given_at, who, who_name) values (?, ?, ?, ?, ?, 'STAND_BY', '', now(), 'x', 'x')";
        return late.as(() -> transaction.execute(_ -> sql.execute(row, entity, of, level, scope, FIRST)));
    }

    private Actor together(String name) {
        var tom = new PersonId(UUID.randomUUID());
        CurrentActor.run(
                me, () -> sales.activities.addManager(me, late.invoice().activity(), tom));
        return Actor.person(tom, name, List.of(new Grant(Hat.MANAGER, activity)), Language.EN);
    }

    private static Actor keeper(Hat hat, UUID of) {
        return Actor.person(new PersonId(UUID.randomUUID()), "Mieke", List.of(new Grant(hat, of)), Language.EN);
    }

    private void say(Actor who, Level level, UUID at, String kind, Choice choice) throws Exception {
        assertThat(answer(who, saying(level, at, kind, choice)).getRedirectedUrl())
                .isEqualTo("/steps/defaults#sales-reminder-first");
    }

    private int said(Actor who, Level level, UUID at, String kind) throws Exception {
        return answer(who, saying(level, at, kind, Choice.STAND_BY)).getStatus();
    }

    private static MockHttpServletRequestBuilder saying(Level level, UUID at, String kind, Choice choice) {
        return post("/steps/defaults")
                .param("level", level.name())
                .param("at", at.toString())
                .param("kind", kind)
                .param("choice", choice.name());
    }
}
