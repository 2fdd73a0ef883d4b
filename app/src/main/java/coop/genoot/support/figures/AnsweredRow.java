package coop.genoot.support.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What counts of one request.
 *
 * @param promised the day of the first answer, as it was promised when it was sent
 * @param answered when the team first wrote to whoever asked; null when it did not yet
 * @param late whether it waits for the team today, after the day promised last
 */
record AnsweredRow(
        UUID service,
        Instant opened,
        LocalDate promised,
        @Nullable Instant answered,
        boolean late) {}
