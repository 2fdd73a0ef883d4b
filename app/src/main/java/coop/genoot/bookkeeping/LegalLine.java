package coop.genoot.bookkeeping;

import coop.genoot.common.Money;

/**
 * A line of the legal books.
 *
 * @param party the client's account below the legal one; empty where there is none
 * @param amount + is debit
 */
record LegalLine(LegalAccount account, String party, String partyName, Money amount) {
    Money debit() {
        return Amounts.most(amount, Money.noEuros());
    }

    Money credit() {
        return Amounts.most(amount.negated(), Money.noEuros());
    }
}
