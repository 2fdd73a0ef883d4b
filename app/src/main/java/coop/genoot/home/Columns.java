package coop.genoot.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Upright bars, one a month or one a thing; a bar below zero hangs down. Places and sizes are percentages. */
public record Columns(String title, String message, List<Column> columns) {
    public Columns {
        columns = List.copyOf(columns);
    }

    /** The brief label stands under the bar, the whole one in the table of numbers. */
    public record Column(String label, String brief, String shown, long cents) {
        public Column(String label, String shown, long cents) {
            this(label, label, shown, cents);
        }
    }

    /** A bar with its place and size, in percent, and the middle for its label. */
    public record Drawn(Column column, String start, String top, String width, String height, String middle) {}

    public List<Drawn> drawn() {
        var step = 100.0 / Math.max(1, columns.size());
        var drawn = new ArrayList<Drawn>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var top = Math.max(0, column.cents());
            var bottom = Math.min(0, column.cents());
            drawn.add(new Drawn(
                    column,
                    percent(i * step + step * 0.15),
                    percent(place(top)),
                    percent(step * 0.7),
                    percent(Math.max(0.8, place(bottom) - place(top))),
                    percent(i * step + step / 2)));
        }
        return drawn;
    }

    public String zero() {
        return percent(place(0));
    }

    private double place(long cents) {
        var high = Math.max(1, columns.stream().mapToLong(Column::cents).max().orElse(1));
        var low = Math.min(0, columns.stream().mapToLong(Column::cents).min().orElse(0));
        return 86 - 82.0 * (cents - low) / (high - low);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
