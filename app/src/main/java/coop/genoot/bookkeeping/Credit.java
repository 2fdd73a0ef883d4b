package coop.genoot.bookkeeping;

import coop.genoot.common.Money;

/** What was taken back of a claim, all amounts positive. */
record Credit(Money net, Money total, Money contribution) {
    static final Credit NOTHING = new Credit(Money.noEuros(), Money.noEuros(), Money.noEuros());

    Credit plus(Credit other) {
        return new Credit(net.plus(other.net), total.plus(other.total), contribution.plus(other.contribution));
    }

    Money own() {
        return net.minus(contribution);
    }
}
