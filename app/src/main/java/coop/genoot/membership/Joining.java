package coop.genoot.membership;

import coop.genoot.common.Language;
import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;

/** Somebody who becomes a member: the office says of which entity. */
public record Joining(PersonId person, String name, String email, Language language, OfficeId office) {}
