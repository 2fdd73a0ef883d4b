package coop.genoot.organisation;

import coop.genoot.common.Bic;
import coop.genoot.common.Iban;
import org.jspecify.annotations.Nullable;

/** A bank account of an entity; the main one is printed on its invoices. */
public record BankAccount(Iban iban, @Nullable Bic bic, String label, boolean main) {}
