package coop.genoot.support;

import java.util.Locale;
import java.util.Optional;

/** Where a request stands, and what may be done with it there. */
public enum RequestState {
    RECEIVED,
    IN_HAND,
    /** For something only the member can give. */
    WAITING,
    ANSWERED,
    CLOSED;

    /**
     * The one table of what leads where; nothing for what may not be done. Whoever answers what nobody had taken takes
     * it with that.
     */
    Optional<RequestState> after(RequestVerb verb) {
        if (this == CLOSED && verb != RequestVerb.REPLY && verb != RequestVerb.SEPARATE) return Optional.empty();
        return switch (verb) {
            case TAKE, PASS_ON -> Optional.of(this == RECEIVED ? IN_HAND : this);
            case SEND_ON -> Optional.of(RECEIVED);
            case UPDATE -> Optional.of(IN_HAND);
            case ASK -> Optional.of(WAITING);
            case ANSWER -> Optional.of(ANSWERED);
            case MOVE_TERM -> waitsForTeam() ? Optional.of(this) : Optional.empty();
            case CLOSE, MERGE -> Optional.of(CLOSED);
            case SEPARATE -> this == CLOSED ? Optional.of(IN_HAND) : Optional.empty();
            case REPLY -> Optional.of(this == RECEIVED ? RECEIVED : IN_HAND);
        };
    }

    /** Whether the team has to do something, and so a term runs. */
    public boolean waitsForTeam() {
        return this == RECEIVED || this == IN_HAND;
    }

    /** The key of its words. */
    public String key() {
        return "support.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
