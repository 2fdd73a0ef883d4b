package coop.genoot.purchasing.claims;

import java.util.UUID;

/** Names a claim; made by whoever begins it, so that a photo that arrives twice begins one. */
public record ClaimId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
