package coop.genoot.bookkeeping;

import coop.genoot.common.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Small sums with amounts. */
final class Amounts {
    private Amounts() {}

    static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static Money most(Money one, Money other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /**
     * The share of an amount that belongs to a part of a whole; all of it when the part is the whole, so that the last
     * cent goes to the last part.
     */
    static Money share(Money amount, Money part, Money whole) {
        if (part.compareTo(whole) >= 0) return amount;
        var exact = BigDecimal.valueOf(amount.cents()).multiply(BigDecimal.valueOf(part.cents()));
        var cents = exact.divide(BigDecimal.valueOf(whole.cents()), 0, RoundingMode.HALF_EVEN);
        return new Money(cents.longValueExact(), amount.currency());
    }
}
