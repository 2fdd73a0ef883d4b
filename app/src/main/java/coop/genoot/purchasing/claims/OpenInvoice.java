package coop.genoot.purchasing.claims;

import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.UUID;

/** An invoice of an Activity that is not paid yet, as a claim may name it. */
public record OpenInvoice(UUID id, String number, String client, LocalDate dueOn, Money open) {}
