package coop.genoot.support.trust;

import coop.genoot.common.EntityId;
import coop.genoot.common.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A talk between two people, each by the name they had when it began. */
public record Letter(UUID id, EntityId entity, Party asker, Party trusted, Instant begun) {
    /** One of the two. */
    public record Party(PersonId id, String name) {}

    /** Something one of them wrote. */
    public record Line(UUID id, PersonId who, String text, Instant at) {}

    boolean isBetween(@Nullable PersonId one) {
        return asker.id().equals(one) || trusted.id().equals(one);
    }

    /** The one of the two who is not the reader. */
    public Party other(PersonId reader) {
        return asker.id().equals(reader) ? trusted : asker;
    }

    /** The name of whoever wrote a line. */
    public String nameOf(PersonId who) {
        return asker.id().equals(who) ? asker.name() : trusted.name();
    }
}
