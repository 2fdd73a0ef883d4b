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
import coop.genoot.platform.identity.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Inviting new members: they are members at once, and come in with the link in their mail. */
@Component
@Transactional
public class Inviting {
    private static final int LOOKED_AT = 500;

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

    /** Somebody in the actor's care who was invited and did not come in yet; staff are no members. */
    public record Awaited(PersonId person, String name, boolean isMember, Instant invited, Instant ends) {}

    /** The last invited first. */
    @Transactional(readOnly = true)
    public List<Awaited> awaited(Actor me, int atMost) {
        var awaited = invitations.awaited(LOOKED_AT);
        var ids = awaited.stream().map(Invitations.Awaited::person).toList();
        var members = membership.inCareOf(me, ids);
        var others = me.has(Hat.ADMIN) ? people.byIds(ids) : Map.<PersonId, Person>of();
        return awaited.stream()
                .filter(it -> members.containsKey(it.person()) || others.containsKey(it.person()))
                .map(it -> {
                    var member = members.get(it.person());
                    var name = member == null ? others.get(it.person()).name() : member.name();
                    return new Awaited(it.person(), name, member != null, it.invited(), it.ends());
                })
                .limit(atMost)
                .toList();
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
