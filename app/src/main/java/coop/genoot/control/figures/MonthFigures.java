package coop.genoot.control.figures;

import java.time.YearMonth;

/**
 * How it went in a month.
 *
 * @param asked all that could be checked, {@code stopped} what had to wait
 * @param waitedHours how long all of that waited together, as far as it did
 * @param reviewed what was looked at afterwards, {@code found} where there was something to say
 */
public record MonthFigures(YearMonth month, long asked, long stopped, long waitedHours, long reviewed, long found) {
    private static final int HUNDREDTHS_OF_PERCENT = 10_000;

    /** What was stopped of all, in hundredths of a percent. */
    public long share() {
        return asked == 0 ? 0 : Math.round((double) stopped * HUNDREDTHS_OF_PERCENT / asked);
    }

    /** How often something was found, in a thousand that were looked at. */
    public long perThousand() {
        return reviewed == 0 ? 0 : Math.round(found * 1000.0 / reviewed);
    }
}
