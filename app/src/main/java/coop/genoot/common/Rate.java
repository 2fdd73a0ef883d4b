package coop.genoot.common;

import java.math.BigDecimal;

/** A rate in percent: {@code Rate.percent("21")} is 21 %. Never negative; 21 and 21.00 are equal. */
public record Rate(BigDecimal percent) implements Comparable<Rate> {
    public static final Rate ZERO = percent("0");

    public Rate {
        if (percent.signum() < 0) throw new IllegalArgumentException("A rate is not negative: " + percent);
        percent = percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros();
    }

    public static Rate percent(String percent) {
        return new Rate(new BigDecimal(percent));
    }

    @Override
    public int compareTo(Rate other) {
        return percent.compareTo(other.percent);
    }
}
