package coop.genoot.support;

import coop.genoot.support.Request.Person;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody wrote: a message between member and team, or a note of the team for itself (requirement S-21).
 *
 * @param fromService whether the team wrote it
 */
public record Said(UUID id, boolean fromService, Person who, String text, Instant at) {
    /** The most signs a message or a note has. */
    public static final int LONGEST = 5_000;

    public String whoName() {
        return who.name();
    }
}
