package coop.genoot.common;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An amount in whole minor units (cents) of one currency. Overflow and mixing currencies are bugs, so they throw
 * {@link ArithmeticException} and {@link IllegalArgumentException}; rounding is always said aloud by the caller.
 */
public record Money(long cents, Currency currency) implements Comparable<Money> {
    public static final Currency EUR = Currency.getInstance("EUR");

    /** Reads a plain decimal such as {@code 1210.00}; an amount finer than a cent is refused, never rounded. */
    public static Money euros(String amount) {
        return new Money(new BigDecimal(amount).movePointRight(2).longValueExact(), EUR);
    }

    public static Money euroCents(long cents) {
        return new Money(cents, EUR);
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    public static Money noEuros() {
        return zero(EUR);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, inSameCurrency(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, inSameCurrency(other)), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(cents), currency);
    }

    public Money absolute() {
        return cents < 0 ? negated() : this;
    }

    public Money times(BigDecimal factor, RoundingMode rounding) {
        return new Money(
                factor.multiply(BigDecimal.valueOf(cents)).setScale(0, rounding).longValueExact(), currency);
    }

    /** That many percent of this amount: {@code percent(21)} of 100.00 is 21.00. */
    public Money percent(BigDecimal percent, RoundingMode rounding) {
        return times(percent.movePointLeft(2), rounding);
    }

    /**
     * Shares this amount out in proportion to the weights by largest remainder, so that the parts always add up to the
     * whole. Weights are not negative and not all zero.
     */
    public List<Money> splitBy(long... weights) {
        var total = Arrays.stream(weights).reduce(0, Math::addExact);
        if (total <= 0 || Arrays.stream(weights).anyMatch(weight -> weight < 0))
            throw new IllegalArgumentException("Weights must be positive: " + Arrays.toString(weights));
        var exact = Arrays.stream(weights)
                .mapToObj(weight -> BigDecimal.valueOf(cents).multiply(BigDecimal.valueOf(weight)))
                .toList();
        var parts = exact.stream()
                .mapToLong(share -> share.divide(BigDecimal.valueOf(total), 0, RoundingMode.FLOOR)
                        .longValueExact())
                .toArray();
        long left = cents - Arrays.stream(parts).sum();
        var byRemainder = Comparator.<Integer, BigDecimal>comparing(
                        i -> exact.get(i).subtract(BigDecimal.valueOf(parts[i]).multiply(BigDecimal.valueOf(total))))
                .reversed()
                .thenComparing(Comparator.naturalOrder());
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(byRemainder)
                .limit(left)
                .forEach(i -> parts[i]++);
        return Arrays.stream(parts).mapToObj(part -> new Money(part, currency)).toList();
    }

    public boolean isZero() {
        return cents == 0;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    /** The amount as a plain decimal with two digits, as files and standards write it: {@code 1210.00}. */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, inSameCurrency(other));
    }

    private long inSameCurrency(Money other) {
        if (!currency.equals(other.currency)) throw new IllegalArgumentException(currency + " met " + other.currency);
        return other.cents;
    }
}
