package coop.genoot.ledger;

import coop.genoot.common.EntityId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the check of all seals found, entity by entity. */
public record SealReport(List<OfEntity> entities) {
    public SealReport {
        entities = List.copyOf(entities);
    }

    public boolean holds() {
        return entities.stream().allMatch(entity -> entity.broken() == null);
    }

    /**
     * @param unsealed transactions that no seal has taken in yet
     * @param head the hash of the last seal; compare it with what a second place remembers
     * @param broken the first seal that does not hold; null when all do
     */
    public record OfEntity(
            EntityId entity,
            int seals,
            long transactions,
            long unsealed,
            @Nullable String head,
            @Nullable Broken broken) {}

    /**
     * @param seal the number of the seal
     * @param transaction the transaction it is about, when it is about one
     */
    public record Broken(int seal, Why why, @Nullable TransactionId transaction) {}

    /** What is wrong with it. */
    public enum Why {
        /** A sealed transaction no longer says what it said. */
        TRANSACTION_CHANGED,
        /** A sealed transaction is gone, or its place is. */
        TRANSACTION_MISSING,
        /** The seal itself no longer says what was signed. */
        SEAL_CHANGED,
        /** A seal is gone from the chain. */
        SEAL_MISSING,
        /** The kept sums of days no longer are what the sealed transactions add up to. */
        SUMS_CHANGED,
        /** The key that signed it is not in the key file. */
        KEY_UNKNOWN
    }
}
