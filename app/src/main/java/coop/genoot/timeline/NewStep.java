package coop.genoot.timeline;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that a room wants to happen by itself.
 *
 * @param kind the name of a {@link StepKind}; a document has one step of each kind
 * @param client whom the document is for, so that an instruction can hold for all of that client's
 * @param number of the document, as people know it
 * @param whom the step reaches, such as the name of a client
 * @param page where the document is read, such as {@code /invoices/…}
 * @param due the first day on which it may happen; when nothing runs that day, it happens on the next that does
 * @param announce the day on which whoever manages the Activity is told that it is coming
 */
public record NewStep(
        EntityId entity,
        ActivityId activity,
        @Nullable UUID client,
        UUID document,
        String kind,
        String number,
        String whom,
        String page,
        LocalDate due,
        LocalDate announce) {}
