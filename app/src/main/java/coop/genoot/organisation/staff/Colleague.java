package coop.genoot.organisation.staff;

import coop.genoot.common.EntityId;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Hat;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the staff: what they are for the house, and where.
 *
 * @param id of this place, null before it is given
 * @param scope the office of an advisor; the entity of the others
 * @param until the first day without, null when no end is planned
 */
public record Colleague(
        @Nullable UUID id,
        PersonId person,
        String name,
        EntityId entity,
        UUID scope,
        @Nullable UUID team,
        Hat hat,
        String function,
        LocalDate since,
        @Nullable LocalDate until) {
    /** Somebody to be appointed, without an end. */
    public static Colleague of(
            PersonId person, String name, EntityId entity, UUID scope, Hat hat, LocalDate since) {
        return new Colleague(null, person, name, entity, scope, null, hat, "", since, null);
    }

    public Colleague as(String kindOfWork) {
        return new Colleague(id, person, name, entity, scope, team, hat, kindOfWork, since, until);
    }

    public Colleague in(@Nullable UUID service) {
        return new Colleague(id, person, name, entity, scope, service, hat, function, since, until);
    }

    /** The same work in another place, from that day or from the later one on which it was to begin. */
    Colleague at(UUID place, LocalDate from) {
        var begins = since.isAfter(from) ? since : from;
        return new Colleague(null, person, name, entity, place, team, hat, function, begins, until);
    }

    Colleague until(@Nullable LocalDate day) {
        return new Colleague(id, person, name, entity, scope, team, hat, function, since, day);
    }
}
