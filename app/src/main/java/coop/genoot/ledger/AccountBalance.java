package coop.genoot.ledger;

import coop.genoot.common.Money;

/** What stands on one account; + is debit. */
public record AccountBalance(Account account, Money balance) {}
