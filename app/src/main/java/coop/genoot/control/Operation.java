package coop.genoot.control;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is about to do, as the room that does it tells; control knows nothing else of it.
 *
 * @param document its id: asking twice for one that waits is asking once
 * @param counterpart whom it is with, such as a client; null when that is nobody known
 * @param whom their name, as the checker reads it
 * @param amount without VAT, never negative
 * @param page where it is read, also while it waits; null when no page shows it
 */
public record Operation(
        OperationKind kind,
        UUID document,
        EntityId entity,
        @Nullable ActivityId activity,
        @Nullable UUID counterpart,
        String whom,
        Money amount,
        Set<Mark> marks,
        @Nullable String page) {

    /** What a form cannot refuse, and a rule may want to know. */
    public enum Mark {
        /** The counterpart lives in another country than the entity. */
        ABROAD,
        /** No day of the work is named. */
        NO_DAY
    }

    public Operation {
        marks = Set.copyOf(marks);
        if (amount.cents() < 0) throw new IllegalArgumentException("An amount is not negative: " + amount);
        if (kind.canWait() && page == null) throw new IllegalArgumentException("Where would it wait? " + kind);
    }
}
