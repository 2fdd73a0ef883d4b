package coop.genoot.purchasing.claims;

import coop.genoot.common.EntityId;
import java.time.LocalDate;

/** A claim that had been approved was withdrawn; told in the same transaction. */
public record ClaimWithdrawn(ClaimId id, EntityId entity, LocalDate on) {}
