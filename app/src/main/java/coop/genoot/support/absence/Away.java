package coop.genoot.support.absence;

import coop.genoot.common.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is away.
 *
 * @param until the last day without
 * @param standIn who answers in their place; null for all of the team
 */
public record Away(
        PersonId person, LocalDate until, @Nullable StandIn standIn) {
    /** A colleague, by the name they had. */
    public record StandIn(PersonId id, String name) {}
}
