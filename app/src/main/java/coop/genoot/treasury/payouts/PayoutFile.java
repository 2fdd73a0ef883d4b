package coop.genoot.treasury.payouts;

/** The file of a batch as it goes to the bank: always the same bytes. */
public record PayoutFile(String name, byte[] content, String sha256) {}
