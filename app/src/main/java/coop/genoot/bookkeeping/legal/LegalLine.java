package coop.genoot.bookkeeping.legal;

import coop.genoot.common.Money;

/**
 * A line of the legal books.
 *
 * @param party the client's account below the legal one; empty where there is none
 * @param amount + is debit
 */
public record LegalLine(LegalAccount account, String party, String partyName, Money amount) {
    public Money debit() {
        return amount.isNegative() ? Money.noEuros() : amount;
    }

    public Money credit() {
        return amount.isNegative() ? amount.negated() : Money.noEuros();
    }
}
