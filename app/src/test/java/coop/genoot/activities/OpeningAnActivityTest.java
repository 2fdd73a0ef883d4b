package coop.genoot.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Scopes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GenootTest
class OpeningAnActivityTest {
    private final EntityId entity = new EntityId(UUID.randomUUID());
    private final OfficeId office = new OfficeId(UUID.randomUUID());
    private final PersonId nadia = new PersonId(UUID.randomUUID());
    private final PersonId karim = new PersonId(UUID.randomUUID());

    @Autowired
    Activities activities;

    @Autowired
    Scopes scopes;

    @Autowired
    Grants grants;

    @BeforeEach
    void a_cooperative_with_an_office() {
        scopes.register(entity.value(), null, "entity");
        scopes.register(office.value(), entity.value(), "office");
    }

    @Test
    void who_opens_an_activity_manages_it_and_may_have_several() {
        var first = open("La Volière");
        var second = open("Studio Nadia");

        assertThat(CurrentActor.as(now(nadia), () -> activities.managedBy(now(nadia))))
                .extracting(ActivityView::id)
                .containsExactly(first, second);
    }

    @Test
    void somebody_of_another_entity_cannot_open_one_here() {
        var stranger = Actor.person(karim, "Karim", List.of(new Grant(Hat.MEMBER, UUID.randomUUID())), Language.FR);

        assertThatThrownBy(() -> CurrentActor.as(stranger, () -> activities.open(stranger, entity, office, named("X"))))
                .isInstanceOf(Refused.class)
                .hasMessage("activities.not-a-member");
    }

    @Test
    void every_problem_of_the_form_is_told_at_once() {
        var form = new ActivityForm(" ", "", "", "red", "#ff5a36", "WILD");

        assertThatThrownBy(() -> CurrentActor.as(now(nadia), () -> activities.open(now(nadia), entity, office, form)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Problem::field)
                                .containsExactly("name", "primary", "layout"));
    }

    @Test
    void a_second_manager_sees_it_and_the_last_one_cannot_leave() {
        var id = open("La Volière");
        CurrentActor.run(now(nadia), () -> activities.addManager(now(nadia), id, karim));

        assertThat(CurrentActor.as(now(karim), () -> activities.find(now(karim), id)))
                .isPresent();
        CurrentActor.run(now(karim), () -> activities.removeManager(now(karim), id, nadia));
        assertThatThrownBy(() -> CurrentActor.run(now(karim), () -> activities.removeManager(now(karim), id, karim)))
                .hasMessage("activities.last-manager");
    }

    @Test
    void for_others_it_does_not_exist_not_even_when_the_door_would_forget_to_ask() {
        var id = open("La Volière");

        assertThat(CurrentActor.as(now(karim), () -> activities.find(now(karim), id)))
                .isEmpty();
        assertThat(CurrentActor.as(now(karim), () -> activities.byId(List.of(id.value()))))
                .isEmpty();
    }

    @Test
    void a_change_over_a_newer_version_is_refused() {
        var id = open("La Volière");
        CurrentActor.run(now(nadia), () -> activities.change(now(nadia), id, named("La Grande Volière"), 0));

        assertThatThrownBy(
                        () -> CurrentActor.run(now(nadia), () -> activities.change(now(nadia), id, named("Other"), 0)))
                .hasMessage("activities.changed-meanwhile");
    }

    private ActivityId open(String name) {
        return CurrentActor.as(now(nadia), () -> activities.open(now(nadia), entity, office, named(name)));
    }

    private static ActivityForm named(String name) {
        return new ActivityForm(name, "scenography", "", "#46205a", "#FF5A36", "CALM");
    }

    /** The person with the hats they wear at this moment, as the web filter makes them for each request. */
    private Actor now(PersonId person) {
        var hats = new ArrayList<>(CurrentActor.as(Actor.system("test"), () -> grants.of(person)));
        if (person.equals(nadia)) hats.add(new Grant(Hat.MEMBER, entity.value()));
        return Actor.person(person, "Somebody", hats, Language.FR);
    }
}
