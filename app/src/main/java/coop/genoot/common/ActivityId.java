package coop.genoot.common;

import java.util.UUID;

/** Names a member's own business inside the cooperative. */
public record ActivityId(UUID value) {
    public static ActivityId of(String text) {
        return new ActivityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
