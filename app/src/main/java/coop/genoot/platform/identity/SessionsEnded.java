package coop.genoot.platform.identity;

import coop.genoot.common.PersonId;

/**
 * Every other way into the account of that person was shut, such as after a change of password: what else a stranger
 * may have been left with is to end too. Told in the transaction that shuts them.
 */
public record SessionsEnded(PersonId person) {}
