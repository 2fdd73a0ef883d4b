package coop.genoot.organisation;

import coop.genoot.common.EntityId;
import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works for the house: the teams of an entity and the people in them, each with the hat that goes with it. */
@Component
@Transactional
public class Staff {
    private final Places places;
    private final Grants grants;
    private final Clock clock;

    Staff(Places places, Grants grants, Clock clock) {
        this.places = places;
        this.grants = grants;
        this.clock = clock;
    }

    /** Sets up a support service of the entity. */
    public UUID addTeam(Actor me, EntityId entity, Wording name, String email, String phone) {
        refuseOthers(me, entity);
        var id = TimeOrderedId.at(clock.instant());
        places.add(new Team(id, entity, name, email, phone));
        return id;
    }

    /** The support services of the entity. */
    @Transactional(readOnly = true)
    public List<Team> teams(EntityId entity) {
        return places.teams(entity);
    }

    /**
     * Gives somebody a place and the hat that goes with it, from that day. Refused when the hat is one that members
     * give themselves ({@code organisation.no-staff-hat}) and when they have that place already.
     */
    public void appoint(Actor me, Colleague colleague) {
        refuseOthers(me, colleague.entity());
        var hat = colleague.hat();
        if (hat == Hat.MEMBER || hat == Hat.MANAGER) throw new Refused("organisation.no-staff-hat");
        if (places.isAppointed(colleague.person(), hat, colleague.scope())) throw new Refused("organisation.appointed");
        places.add(TimeOrderedId.at(clock.instant()), colleague);
        grants.give(colleague.person(), hat, colleague.scope(), colleague.since());
    }

    /** Ends somebody's place and takes the hat off today. Nobody dismisses themselves as administrator. */
    public void dismiss(Actor me, EntityId entity, PersonId person, Hat hat, UUID scope) {
        refuseOthers(me, entity);
        if (hat == Hat.ADMIN && person.equals(me.person())) throw new Refused("organisation.not-yourself");
        var today = LocalDate.now(clock);
        places.end(person, hat, scope, today);
        grants.end(person, hat, scope, today);
    }

    /** Everybody on the staff of the entity today, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> of(EntityId entity) {
        return places.colleagues(entity);
    }

    /** A support service of an entity, with its name in each language. */
    public record Team(UUID id, EntityId entity, Wording name, String email, String phone) {}

    /**
     * Somebody of the staff: what they are for the house, and where.
     *
     * @param scope the office of an advisor; the entity of the others
     */
    public record Colleague(
            PersonId person,
            String name,
            EntityId entity,
            UUID scope,
            @Nullable UUID team,
            Hat hat,
            String function,
            LocalDate since) {}

    private static void refuseOthers(Actor me, EntityId entity) {
        if (!me.isSystem() && !me.has(Hat.ADMIN, entity.value())) throw new Refused("organisation.not-yours");
    }
}
