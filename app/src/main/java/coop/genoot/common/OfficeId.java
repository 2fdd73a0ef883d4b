package coop.genoot.common;

import java.util.UUID;

/** Names a local office of an entity. */
public record OfficeId(UUID value) {
    public static OfficeId of(String text) {
        return new OfficeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
