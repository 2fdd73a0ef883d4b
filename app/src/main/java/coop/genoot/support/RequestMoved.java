package coop.genoot.support;

import coop.genoot.support.services.ServiceId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something happened to a request.
 *
 * @param service that deals with it from then on
 * @param author who did it, as kept in the books
 * @param due the term from then on
 */
public record RequestMoved(
        RequestId request,
        ServiceId service,
        Happened.Kind kind,
        String author,
        String whoName,
        LocalDate due,
        Instant at) {}
