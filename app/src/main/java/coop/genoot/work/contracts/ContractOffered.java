package coop.genoot.work.contracts;

import java.util.UUID;

/** A contract waits for the signature of whoever is to work. */
public record ContractOffered(UUID contract) {}
