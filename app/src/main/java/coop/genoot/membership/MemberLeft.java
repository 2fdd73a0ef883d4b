package coop.genoot.membership;

import coop.genoot.common.EntityId;
import coop.genoot.common.PersonId;
import java.time.LocalDate;

/** Somebody stopped being a member of an entity on that day. */
public record MemberLeft(PersonId person, EntityId entity, LocalDate on) {}
