package coop.genoot.support;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;
import coop.genoot.support.services.ServiceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a member asked a service (requirement S-01).
 *
 * @param office whose advisors may read it; null for somebody of no office
 * @param about the document it is about; null for none
 * @param handler who of the team deals with it; null when nobody took it yet
 * @param dueOn until when the team answers, while it waits for the team
 * @param into the one that asks the same and with which it was put together; null for most
 */
public record Request(
        RequestId id,
        EntityId entity,
        @Nullable OfficeId office,
        ServiceId service,
        Person asker,
        String number,
        String subject,
        @Nullable ActivityId activity,
        @Nullable About about,
        RequestState state,
        Instant since,
        @Nullable Person handler,
        Instant openedAt,
        LocalDate dueOn,
        @Nullable Outcome outcome,
        @Nullable RequestId into) {
    /** Somebody, by the name they had. */
    public record Person(PersonId id, String name) {}

    /** A document of another room, as it was called. */
    public record About(String kind, UUID id, String number) {}

    /** Whether the team should have answered before that day (requirement S-08). */
    public boolean isOverdue(LocalDate on) {
        return state.waitsForTeam() && dueOn.isBefore(on);
    }

    /** Changes with all that happens, and when its term passes, which nobody does. */
    public String pulse(int happenings, LocalDate today) {
        return happenings + (isOverdue(today) ? "-late" : "");
    }

    /** Whether that person asked it. */
    public boolean isOf(@Nullable PersonId person) {
        return asker.id().equals(person);
    }
}
