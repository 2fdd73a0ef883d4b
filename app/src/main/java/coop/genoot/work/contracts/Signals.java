package coop.genoot.work.contracts;

import coop.genoot.common.Country;
import coop.genoot.common.Money;
import coop.genoot.work.wages.NetWages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Gentle words on low pay, unpaid days and many days in a row (requirement W-15): for those who see the contract, with
 * somebody to talk to; never a block and never a mark.
 */
public final class Signals {
    private static final BigDecimal DAYS_OF_FULL_TIME = new BigDecimal("21.75");

    private Signals() {}

    /** What can be said of a contract; the key of its words ends in it. */
    public enum Signal {
        LOW_PAY,
        UNPAID_DAYS,
        IN_A_ROW
    }

    /** Of an agreement: is it less than the least that full time earns by law, for as many days? */
    static List<Signal> of(Money gross, int days, Country country, LocalDate on) {
        return NetWages.lowest(country, BigDecimal.ONE, on)
                .map(least -> least.times(
                        BigDecimal.valueOf(days).divide(DAYS_OF_FULL_TIME, 10, RoundingMode.HALF_UP),
                        RoundingMode.HALF_UP))
                .filter(least -> gross.compareTo(least) < 0)
                .map(_ -> List.of(Signal.LOW_PAY))
                .orElse(List.of());
    }

    /** Of days that were worked. */
    static List<Signal> of(Collection<LocalDate> worked, int agreed, int mostInARow) {
        var signals = new ArrayList<Signal>();
        if (worked.size() > agreed) signals.add(Signal.UNPAID_DAYS);
        if (longestRow(worked) > mostInARow) signals.add(Signal.IN_A_ROW);
        return signals;
    }

    private static int longestRow(Collection<LocalDate> worked) {
        var days = new TreeSet<>(worked);
        int longest = 0;
        int row = 0;
        for (var day : days) {
            row = days.contains(day.minusDays(1)) ? row + 1 : 1;
            longest = Math.max(longest, row);
        }
        return longest;
    }
}
