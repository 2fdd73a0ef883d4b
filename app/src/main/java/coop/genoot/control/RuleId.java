package coop.genoot.control;

import java.util.UUID;

/** Names one rule of an entity. */
public record RuleId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
