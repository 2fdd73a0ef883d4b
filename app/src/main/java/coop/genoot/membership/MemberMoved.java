package coop.genoot.membership;

import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;

/** A member belongs to another office of the same entity from now on. Told in the same transaction. */
public record MemberMoved(PersonId person, OfficeId office) {}
