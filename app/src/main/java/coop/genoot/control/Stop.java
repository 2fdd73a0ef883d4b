package coop.genoot.control;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits, or waited, for a look: why, who looks, until when (requirement C-04).
 *
 * @param id of the operation that was stopped
 * @param whom whom it is with, in words
 * @param page where it is read
 * @param rules why it waits
 * @param due the last working day of the term
 * @param goesOn whether it goes on by itself when that day is over
 * @param reason what the checker said, or empty
 */
public record Stop(
        UUID id,
        UUID document,
        EntityId entity,
        @Nullable ActivityId activity,
        OperationKind kind,
        Money amount,
        PersonId person,
        String name,
        String whom,
        String page,
        UUID team,
        List<UUID> rules,
        Instant since,
        LocalDate due,
        boolean goesOn,
        State state,
        @Nullable Decision decision,
        String reason) {
    public Stop {
        rules = List.copyOf(rules);
    }

    /** How it stands. */
    public enum State {
        WAITING,
        APPROVED,
        SENT_BACK,
        /** Whoever asked changed their mind. */
        TAKEN_BACK;

        /** The key of its words, such as {@code control.stop.state.sent-back}. */
        public String key() {
            return "control.stop.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Who decided, and when. */
    public record Decision(String author, String name, Instant at) {}

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    /** Whether nobody looked in time and it could not happen any more as it was asked. */
    public boolean cameBackByItself() {
        return state == State.SENT_BACK && reason.isEmpty();
    }

    /** Whether nobody looked within the term. */
    public boolean isLate(LocalDate today) {
        return isWaiting() && due.isBefore(today);
    }
}
