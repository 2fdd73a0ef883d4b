package coop.genoot.control.afterwards;

import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.control.OperationKind;
import coop.genoot.control.afterwards.Draw.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done and is looked at afterwards.
 *
 * @param id of the operation
 * @param page where it is read; null when no page shows it
 * @param rules that it met
 * @param found null while nobody looked
 */
public record Review(
        UUID id,
        LocalDate monday,
        EntityId entity,
        OperationKind kind,
        UUID document,
        Money amount,
        PersonId person,
        String name,
        String whom,
        @Nullable String page,
        Instant happenedAt,
        Why why,
        List<UUID> rules,
        @Nullable Found found) {
    public Review {
        rules = List.copyOf(rules);
    }

    /** What was found, by whom, and the words that the member reads. */
    public record Found(
            Finding finding,
            String words,
            String name,
            Instant at,
            @Nullable Correction correction) {}

    /**
     * What whoever did it is to correct.
     *
     * @param due the last day for it
     * @param doneBy who said that it is done; null while it is not
     */
    public record Correction(
            LocalDate due,
            @Nullable String doneBy,
            @Nullable Instant doneAt) {
        public boolean isOpen() {
            return doneAt == null;
        }

        /** Whether its last day is over and it is not done. */
        public boolean isLate(LocalDate today) {
            return isOpen() && due.isBefore(today);
        }
    }

    /** What is to be corrected of it, and is not yet. */
    public Optional<Correction> toCorrect() {
        return Optional.ofNullable(found).map(Found::correction).filter(Correction::isOpen);
    }
}
