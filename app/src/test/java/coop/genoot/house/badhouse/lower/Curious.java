package coop.genoot.house.badhouse.lower;

import coop.genoot.house.badhouse.upper.Secret;

/** Looks upwards without asking. */
public record Curious(Secret secret) {}
