package coop.genoot.membership;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Office;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.identity.Invitations;
import coop.genoot.platform.identity.People;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Inviting new members: they are members at once, and come in with the link in their mail. */
@Component
@Transactional
public class Inviting {
    private final Membership membership;
    private final Organisation organisation;
    private final People people;
    private final Invitations invitations;
    private final Clock clock;

    Inviting(
            Membership membership,
            Organisation organisation,
            People people,
            Invitations invitations,
            Clock clock) {
        this.membership = membership;
        this.organisation = organisation;
        this.people = people;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** The offices whose members the actor keeps. */
    @Transactional(readOnly = true)
    public List<Office> offices(Actor me) {
        var entities = me.scopes(Hat.ADMIN, Hat.SUPPORT);
        return organisation.offices().stream()
                .filter(office -> entities.contains(office.entity().value()))
                .toList();
    }

    /** Invites somebody. Refused with {@link Invalid} when the form has problems or they are a member already. */
    public PersonId invite(Actor me, InvitationForm form) {
        var newcomer = new PersonId(TimeOrderedId.at(clock.instant()));
        var joining = form.read(people.anywhere(form.email()), newcomer, offices(me));
        join(me, joining);
        var office = organisation.office(joining.office()).orElseThrow();
        invitations.send(joining.person(), nameOf(office.entity()));
        return joining.person();
    }

    /** Writes once more to a member who did not come in yet. */
    public void inviteAgain(Actor me, PersonId person) {
        var member = membership.member(me, person).filter(it -> Membership.mayKeep(me, it.entity()));
        var entity = member.orElseThrow(() -> new Refused("membership.not-yours")).entity();
        if (!isAwaited(person)) throw new Refused("membership.came-in");
        invitations.send(person, nameOf(entity));
    }

    /** Whether that person never came in yet. */
    @Transactional(readOnly = true)
    public boolean isAwaited(PersonId person) {
        return invitations.isAwaited(person);
    }

    private void join(Actor me, Joining joining) {
        try {
            membership.join(me, joining);
        } catch (Refused refused) {
            throw new Invalid(List.of(Problem.at("email", refused.key(), refused.values())));
        }
    }

    private String nameOf(EntityId entity) {
        return organisation.entity(entity).map(Entity::name).orElseThrow();
    }
}
