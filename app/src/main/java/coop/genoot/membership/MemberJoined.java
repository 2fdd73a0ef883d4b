package coop.genoot.membership;

import coop.genoot.common.EntityId;
import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;
import java.time.LocalDate;

/** Somebody became a member of an entity on that day. */
public record MemberJoined(PersonId person, EntityId entity, OfficeId office, LocalDate on) {}
