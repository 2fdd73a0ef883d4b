package coop.genoot.sales.quotes;

import java.util.UUID;

/** A client accepted or refused a quote, on their page or by word to the manager who wrote it down. */
public record QuoteAnswered(UUID quote, UUID entity, UUID activity, boolean accepted, boolean byClient) {}
