package coop.genoot.ledger;

import coop.genoot.common.Money;

/**
 * What happened on all accounts of a kind and owner kind in a period.
 *
 * @param opening the balance before the first day; + is debit
 * @param debit all debits of the period, {@code credit} all credits, as a positive amount
 */
public record TrialBalanceLine(AccountKind kind, OwnerKind ownerKind, Money opening, Money debit, Money credit) {
    public Money closing() {
        return opening.plus(debit).minus(credit);
    }
}
