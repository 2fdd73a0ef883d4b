package coop.genoot.organisation.staff;

import coop.genoot.common.EntityId;
import coop.genoot.organisation.Wording;
import java.util.UUID;

/** A support service of an entity, with its name in each language. */
public record Team(UUID id, EntityId entity, Wording name, String email, String phone) {}
