package coop.genoot.treasury;

import coop.genoot.common.EntityId;
import java.util.Currency;

/** A bank account of one of our entities, in one currency. */
public record OwnAccount(BankAccountId id, EntityId entity, String iban, Currency currency, String name) {}
