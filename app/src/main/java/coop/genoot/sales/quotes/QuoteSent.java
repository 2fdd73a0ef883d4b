package coop.genoot.sales.quotes;

import java.util.UUID;

/** A quote went out to its client. */
public record QuoteSent(UUID quote, UUID entity, UUID activity) {}
