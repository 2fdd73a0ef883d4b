package coop.genoot.bookkeeping;

import coop.genoot.common.Money;

/** What was taken back of a claim, all amounts positive. */
record Credit(Money net, Money total, Money contribution, Money solidarity) {
    static final Credit NOTHING = new Credit(Money.noEuros(), Money.noEuros(), Money.noEuros(), Money.noEuros());

    Credit plus(Credit other) {
        return new Credit(
                net.plus(other.net),
                total.plus(other.total),
                contribution.plus(other.contribution),
                solidarity.plus(other.solidarity));
    }

    /** A credit note of these amounts about that claim takes the other parts back in proportion, the rest last. */
    Credit next(Claim claim, Money ofNet, Money ofTotal) {
        var left = claim.net().minus(net);
        return new Credit(
                ofNet,
                ofTotal,
                Amounts.share(claim.contribution().minus(contribution), ofNet, left),
                Amounts.share(claim.solidarity().minus(solidarity), ofNet, left));
    }

    Credit negated() {
        return new Credit(net.negated(), total.negated(), contribution.negated(), solidarity.negated());
    }

    Money part(Pot pot) {
        return switch (pot) {
            case OWN -> net.minus(contribution).minus(solidarity);
            case CONTRIBUTION -> contribution;
            case SOLIDARITY -> solidarity;
            case VAT -> total.minus(net);
        };
    }
}
