package coop.genoot.ledger;

import coop.genoot.common.EntityId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which transactions of an entity to show, newest first.
 *
 * @param search text to find in labels and facts; empty for all
 * @param before show what stands below this one; null for the first page
 */
public record JournalQuery(
        EntityId entity,
        LocalDate from,
        LocalDate until,
        String search,
        @Nullable Place before,
        int limit) {

    /** Where a transaction stands in the order of days. */
    public record Place(LocalDate on, TransactionId transaction) {
        public static Place of(JournalEntry entry) {
            return new Place(entry.on(), entry.id());
        }
    }
}
