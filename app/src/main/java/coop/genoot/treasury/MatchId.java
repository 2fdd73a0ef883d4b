package coop.genoot.treasury;

import java.util.UUID;

/** Names the fact that a bank line, or a part of it, is for something. */
public record MatchId(UUID value) {
    public static MatchId of(String text) {
        return new MatchId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
