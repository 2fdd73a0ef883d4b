package coop.genoot.purchasing.kinds;

import coop.genoot.common.EntityId;
import coop.genoot.common.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for a kind of cost that is not in the list (requirement E-09).
 *
 * @param accepted null as long as nobody answered
 */
public record KindWish(
        UUID id,
        EntityId entity,
        PersonId person,
        String personName,
        String name,
        String why,
        Instant askedAt,
        @Nullable Boolean accepted,
        String answer) {
    public boolean isOpen() {
        return accepted == null;
    }
}
