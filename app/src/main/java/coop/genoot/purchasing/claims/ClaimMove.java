package coop.genoot.purchasing.claims;

import java.time.Instant;

/** Something that happened to a claim: what, by whom, when and why. */
public record ClaimMove(ClaimVerb verb, ClaimState state, String whoName, Instant at, String why) {}
