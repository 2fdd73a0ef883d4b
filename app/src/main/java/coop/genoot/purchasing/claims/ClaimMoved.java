package coop.genoot.purchasing.claims;

import java.util.UUID;

/**
 * Something happened to a claim; told in the same transaction.
 *
 * @param byOther whether somebody else than its member did it, or the house
 */
record ClaimMoved(UUID claim, ClaimVerb verb, boolean byOther, String why) {}
