package coop.genoot.support.trust;

import coop.genoot.common.EntityId;
import coop.genoot.common.PersonId;

/** Somebody whom the people of an entity can write to in confidence. */
public record Trusted(EntityId entity, PersonId person, String name) {}
