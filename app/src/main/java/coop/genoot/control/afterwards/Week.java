package coop.genoot.control.afterwards;

import coop.genoot.common.EntityId;
import coop.genoot.common.Rate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A week of an entity and its draw.
 *
 * @param fingerprint SHA-256 of the seed, published when it was made
 * @param seed null while it is secret
 * @param share of all operations that was drawn, in percent
 * @param operations how many there were to draw from, {@code chosen} how many are looked at
 */
public record Week(
        UUID id,
        EntityId entity,
        LocalDate monday,
        String fingerprint,
        Instant promisedAt,
        @Nullable String seed,
        @Nullable Rate share,
        @Nullable Instant drawnAt,
        int operations,
        int chosen) {
    /** The last day of it. */
    public LocalDate sunday() {
        return monday.plusDays(6);
    }
}
