package coop.genoot.support.trust;

import coop.genoot.common.EntityId;
import coop.genoot.common.PersonId;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody wrote in confidence. It says neither who nor what, because events are kept until they were told.
 *
 * @param to who is to be told
 * @param answer whether it comes from the person of trust
 */
public record LetterWritten(UUID letter, UUID line, EntityId entity, PersonId to, boolean answer, Instant at) {}
