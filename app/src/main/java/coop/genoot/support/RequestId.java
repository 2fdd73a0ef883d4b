package coop.genoot.support;

import java.util.UUID;

/** Names what somebody asked; made by whoever opens the form, so that a form sent twice asks once. */
public record RequestId(UUID value) {
    public static RequestId of(String id) {
        return new RequestId(UUID.fromString(id));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
