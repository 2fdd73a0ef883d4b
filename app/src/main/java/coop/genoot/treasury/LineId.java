package coop.genoot.treasury;

import java.util.UUID;

/** Names a line of a bank statement. */
public record LineId(UUID value) {
    public static LineId of(String text) {
        return new LineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
