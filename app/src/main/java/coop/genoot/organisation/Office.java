package coop.genoot.organisation;

import coop.genoot.common.EntityId;
import coop.genoot.common.OfficeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A local office of an entity, where advisors meet members. */
public record Office(
        OfficeId id,
        EntityId entity,
        String name,
        PostalAddress address,
        String email,
        String phone,
        LocalDate openedOn) {

    /**
     * An office closed on that day. Told in the same transaction: a room moves what is there to the heir, or refuses
     * when its people still need the office and there is none.
     *
     * @param name as the office was called
     * @param heir the office of the same entity that takes over
     */
    public record Closed(
            OfficeId office,
            EntityId entity,
            String name,
            @Nullable OfficeId heir,
            LocalDate on) {}
}
