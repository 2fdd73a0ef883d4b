package coop.genoot.sales;

import java.util.UUID;

/** Names a client of an Activity. */
public record ClientId(UUID value) {
    public static ClientId of(String text) {
        return new ClientId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
