package coop.genoot.work.contracts;

import java.time.Instant;

/** A change of a contract: what it became, who did it, when and why. */
public record ContractStep(ContractState state, String who, String why, Instant at) {}
