package coop.genoot.organisation;

import coop.genoot.common.EntityId;
import coop.genoot.common.OfficeId;
import java.time.LocalDate;

/** A local office of an entity, where advisors meet members. */
public record Office(
        OfficeId id,
        EntityId entity,
        String name,
        PostalAddress address,
        String email,
        String phone,
        LocalDate openedOn) {

    /** An office closed on that day. Told in the same transaction: a room whose people still need it refuses. */
    public record Closed(OfficeId office, EntityId entity, LocalDate on) {}
}
