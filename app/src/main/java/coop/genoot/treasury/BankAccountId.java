package coop.genoot.treasury;

import java.util.UUID;

/** Names one of our own bank accounts. */
public record BankAccountId(UUID value) {
    public static BankAccountId of(String text) {
        return new BankAccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
