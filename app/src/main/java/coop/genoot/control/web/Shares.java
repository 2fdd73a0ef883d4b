package coop.genoot.control.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Bars of what was checked before, month by month, with the line that nobody should pass. Places and sizes are
 * percentages of the drawing.
 *
 * @param goal in hundredths of a percent, as the bars are
 */
public record Shares(String title, String message, String goalWords, long goal, List<Month> months) {
    private static final double TOP = 8;
    private static final double FLOOR = 86;

    public Shares {
        months = List.copyOf(months);
    }

    /** A month, brief under its bar; {@code share} in hundredths of a percent. */
    public record Month(String label, String brief, String shown, long share) {}

    /** A bar with its place and size. */
    public record Bar(
            Month month, boolean over, String start, String top, String width, String height, String middle) {}

    public List<Bar> bars() {
        var step = 100.0 / Math.max(1, months.size());
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < months.size(); i++) {
            var month = months.get(i);
            var top = place(month.share());
            bars.add(new Bar(
                    month,
                    month.share() > goal,
                    percent(i * step + step * 0.2),
                    percent(Math.min(top, FLOOR - 0.8)),
                    percent(step * 0.6),
                    percent(Math.max(0.8, FLOOR - top)),
                    percent(i * step + step / 2)));
        }
        return bars;
    }

    public String line() {
        return percent(place(goal));
    }

    /** Where the words of the line stand: a little above it. */
    public String words() {
        return percent(place(goal) - 2);
    }

    public String floor() {
        return percent(FLOOR);
    }

    /** The line is never at the very top: there is room to be above it. */
    private double place(long share) {
        var highest = months.stream().mapToLong(Month::share).max().orElse(0);
        var most = Math.max(1, Math.max(highest, goal * 3 / 2));
        return FLOOR - (FLOOR - TOP) * share / most;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
