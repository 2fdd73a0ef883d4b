package coop.genoot.common;

import java.util.UUID;

/** Names a human being who can sign in. */
public record PersonId(UUID value) {
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
