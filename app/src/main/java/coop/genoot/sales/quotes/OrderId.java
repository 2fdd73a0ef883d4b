package coop.genoot.sales.quotes;

import java.util.UUID;

/** Names a order. */
public record OrderId(UUID value) {
    public static OrderId of(String text) {
        return new OrderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
