package coop.genoot.platform;

import java.util.Optional;

/** There is no such thing, or not for you; the two look the same. Answered with HTTP 404. */
public final class NotHere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotHere() {
        super("There is no such thing for this actor", null, false, false);
    }

    /** What was found, or 404. */
    public static <T> T unless(Optional<T> found) {
        return found.orElseThrow(NotHere::new);
    }
}
