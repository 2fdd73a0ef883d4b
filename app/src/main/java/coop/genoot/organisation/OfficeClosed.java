package coop.genoot.organisation;

import coop.genoot.common.EntityId;
import coop.genoot.common.OfficeId;
import java.time.LocalDate;

/** An office closed on that day. Told in the same transaction: a room whose people still need it refuses. */
public record OfficeClosed(OfficeId office, EntityId entity, LocalDate on) {}
