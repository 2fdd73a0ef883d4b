package coop.genoot.ledger;

import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A transaction was written; told with those written in the same go, see {@link PostedTogether}.
 *
 * @param open for each subject whose claim this transaction moved: what is open on it now (zero: settled; negative:
 *     more was paid or credited than claimed)
 */
public record Posted(
        TransactionId transaction, EntityId entity, LocalDate on, Kind kind, Source source, Map<UUID, Money> open) {
    public Posted {
        open = Map.copyOf(open);
    }
}
