package coop.genoot.ledger;

import java.util.UUID;

/** Where a transaction comes from: the room that tells of it and the document there. */
public record Source(String room, UUID document) {}
