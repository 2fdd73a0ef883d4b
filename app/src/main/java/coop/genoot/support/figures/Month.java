package coop.genoot.support.figures;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One service in one month.
 *
 * @param asked how many requests were sent
 * @param due of those, how many have their first answer, or should have had it by today
 * @param inTime of those, how many had it by the day that was promised
 * @param median working days to the first answer, the one in the middle; null when there was none
 */
public record Month(
        YearMonth month,
        int asked,
        int due,
        int inTime,
        @Nullable Integer median) {}
