package coop.genoot.timeline;

import java.util.UUID;

/** Names one automatic step of one document. */
public record StepId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
