package coop.genoot.organisation.staff;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.organisation.EntityForm;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import coop.genoot.platform.identity.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins what does not exist yet: the group with its first administrator, and legal entities in it. */
@Component
@Transactional
public class Founding {
    private static final int LONGEST_NAME = 120;

    private final Organisation organisation;
    private final Appointments appointments;
    private final Grants grants;
    private final People people;
    private final Clock clock;

    Founding(
            Organisation organisation,
            Appointments appointments,
            Grants grants,
            People people,
            Clock clock) {
        this.organisation = organisation;
        this.appointments = appointments;
        this.grants = grants;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Founds a legal entity in the group; the person who does so is its first administrator. Refused with
     * {@link Invalid} when the form has problems, and when the actor does not administer the group.
     */
    public EntityId found(Actor me, UUID group, EntityForm form) {
        var entity = organisation.found(me, group, form);
        var founder = me.person();
        if (founder != null)
            appointments.give(
                    me, Colleague.of(founder, me.name(), entity, entity.value(), Hat.ADMIN, LocalDate.now(clock)));
        return entity;
    }

    /** Sets up an empty house: the group and its first administrator. For our own command. */
    public PersonId setUp(Actor house, String group, String name, String email, Language language) {
        if (!organisation.isEmpty()) throw new Refused("organisation.set-up-before");
        var problems = new ArrayList<>(People.problemsOf(name, email));
        EntityForm.text("group", group, LONGEST_NAME, problems);
        Invalid.unlessNone(problems);
        var id = organisation.foundGroup(house, group.strip());
        var first = new PersonId(TimeOrderedId.at(clock.instant()));
        people.register(first, name, email, language);
        grants.give(first, Hat.ADMIN, id, LocalDate.now(clock));
        return first;
    }
}
