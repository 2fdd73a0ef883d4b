package coop.genoot.ledger;

import java.util.UUID;

/** Names one posted transaction. Sorts by the moment it was recorded. */
public record TransactionId(UUID value) {
    public static TransactionId of(String text) {
        return new TransactionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
