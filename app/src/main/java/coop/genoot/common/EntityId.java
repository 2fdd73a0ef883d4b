package coop.genoot.common;

import java.util.UUID;

/** Names a legal entity of the group, the seller on its invoices. */
public record EntityId(UUID value) {
    public static EntityId of(String text) {
        return new EntityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
