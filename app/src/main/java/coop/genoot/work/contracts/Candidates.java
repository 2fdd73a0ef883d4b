package coop.genoot.work.contracts;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import coop.genoot.platform.identity.People;
import coop.genoot.platform.identity.Person;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who can be hired on an Activity: who manages it, and members of its entity whose address one knows. An address that
 * is nobody's and that of somebody of another entity are answered alike, so that nobody learns who is a member.
 */
@Component
@Transactional(readOnly = true)
public class Candidates {
    private final Activities activities;
    private final People people;
    private final Grants grants;

    Candidates(Activities activities, People people, Grants grants) {
        this.activities = activities;
        this.people = people;
        this.grants = grants;
    }

    /** Those who manage the Activity. */
    public List<Person> of(ActivityView activity) {
        return List.copyOf(people.byIds(activities.managers(activity.id())).values());
    }

    Optional<Person> named(ActivityView activity, ContractForm form) {
        var email = form.email().strip();
        if (!email.isEmpty())
            return people.anywhere(email)
                    .filter(it -> grants.of(it.id())
                            .contains(new Grant(Hat.MEMBER, activity.entity().value())));
        return Contracts.asId(form.person())
                .map(PersonId::new)
                .filter(id -> activities.managers(activity.id()).contains(id))
                .flatMap(people::byId);
    }

    void explain(ContractForm form, ContractReading reading) {
        if (form.email().isBlank()) reading.wrong("person", "work.problem.person");
        else reading.wrong("email", "work.problem.nobody");
    }
}
