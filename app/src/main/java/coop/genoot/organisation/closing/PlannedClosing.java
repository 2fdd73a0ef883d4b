package coop.genoot.organisation.closing;

import coop.genoot.common.EntityId;
import coop.genoot.common.OfficeId;
import java.time.LocalDate;

/**
 * An office that closes at the beginning of a coming day.
 *
 * @param heir the office that takes over its Activities, members and advisors
 */
public record PlannedClosing(OfficeId office, EntityId entity, OfficeId heir, LocalDate on) {}
