package coop.genoot.support.services;

import java.util.UUID;

/** Names one service of an entity. */
public record ServiceId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
