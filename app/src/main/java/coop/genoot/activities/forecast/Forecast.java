package coop.genoot.activities.forecast;

import coop.genoot.common.Money;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An Activity's free money over the coming weeks or months: what is sure, and with what may still come.
 *
 * @param free what is free today
 */
public record Forecast(Money free, List<Stretch> stretches) {
    public Forecast {
        stretches = List.copyOf(stretches);
    }

    /** How the time ahead is cut: a quarter in weeks or a year in months. */
    public enum Step {
        WEEK(13),
        MONTH(12);

        private final int count;

        Step(int count) {
            this.count = count;
        }

        private LocalDate lastDay(LocalDate first) {
            return this == WEEK
                    ? first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                    : first.with(TemporalAdjusters.lastDayOfMonth());
        }
    }

    /**
     * One week or month.
     *
     * @param sure what is free at its end, of what is owed alone
     * @param hoped the same, with what may still come, weighed by how likely it is
     */
    public record Stretch(LocalDate from, LocalDate to, Money sure, Money hoped, List<ExpectedMoney> items) {
        public Stretch {
            items = List.copyOf(items);
        }
    }

    /** Lays the expected money out over the time ahead; what lies beyond its end is left out. */
    static Forecast of(Money free, LocalDate today, Step step, List<ExpectedMoney> expected) {
        var sorted = expected.stream()
                .sorted(Comparator.comparing(ExpectedMoney::day).thenComparing(ExpectedMoney::label))
                .toList();
        var stretches = new ArrayList<Stretch>();
        var sure = free;
        var hoped = free;
        var from = today;
        for (int i = 0; i < step.count; i++) {
            var first = from;
            var last = step.lastDay(from);
            boolean isFirst = i == 0;
            var items = sorted.stream()
                    .filter(it ->
                            !it.day().isAfter(last) && (isFirst || !it.day().isBefore(first)))
                    .toList();
            for (var item : items) {
                if (item.isSure()) sure = sure.plus(item.amount());
                hoped = hoped.plus(item.weighed());
            }
            stretches.add(new Stretch(first, last, sure, hoped, items));
            from = last.plusDays(1);
        }
        return new Forecast(free, stretches);
    }

    /** The end of the week or month in which least is free, of what is sure; the first of several. */
    public Stretch lowest() {
        return stretches.stream().min(Comparator.comparing(Stretch::sure)).orElseThrow();
    }

    public boolean isEmpty() {
        return stretches.stream().allMatch(it -> it.items().isEmpty());
    }
}
