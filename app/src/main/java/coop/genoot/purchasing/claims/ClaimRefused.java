package coop.genoot.purchasing.claims;

import coop.genoot.common.EntityId;
import coop.genoot.common.PersonId;

/** A claim will not be paid, and its member reads why; told in the same transaction. */
public record ClaimRefused(ClaimId id, EntityId entity, PersonId person, String number, String why) {}
