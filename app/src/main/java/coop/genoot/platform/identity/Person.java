package coop.genoot.platform.identity;

import coop.genoot.common.Language;
import coop.genoot.common.PersonId;

/** Somebody who can sign in, as others may see them. */
public record Person(PersonId id, String email, String name, Language language) {}
