package coop.genoot.membership;

import coop.genoot.common.EntityId;
import coop.genoot.common.PersonId;
import java.time.LocalDate;

/** A member became a partner on that day. */
public record PartnerAdmitted(PersonId person, EntityId entity, LocalDate on) {}
