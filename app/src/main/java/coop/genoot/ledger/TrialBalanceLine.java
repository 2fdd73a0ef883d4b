package coop.genoot.ledger;

import coop.genoot.common.Money;

/**
 * What happened on all accounts of a kind and owner kind in a period.
 *
 * @param opening the balance before the first day; + is debit
 * @param debit all debits of the period, {@code credit} all credits, as a positive amount
 */
public record TrialBalanceLine(AccountKind kind, OwnerKind ownerKind, Money opening, Money debit, Money credit) {
    record Of(AccountKind kind, OwnerKind ownerKind) implements Comparable<Of> {
        @Override
        public int compareTo(Of other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : ownerKind.compareTo(other.ownerKind);
        }
    }

    Of of() {
        return new Of(kind, ownerKind);
    }

    TrialBalanceLine plus(TrialBalanceLine other) {
        return new TrialBalanceLine(
                kind,
                ownerKind,
                opening.plus(other.opening),
                debit.plus(other.debit),
                credit.plus(other.credit));
    }

    public Money closing() {
        return opening.plus(debit).minus(credit);
    }
}
