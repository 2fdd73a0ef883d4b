package coop.genoot.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One bar that shows how an amount is built. Widths are percentages of the whole, so that the drawing stretches without
 * being bent; the message says in one sentence what the picture shows.
 */
public record Ladder(String id, String message, List<Part> parts) {
    private static final double GAP = 0.5;

    public Ladder {
        parts = List.copyOf(parts);
    }

    /** What a part of the bar stands for; each has its own fill, or pattern where colour alone would not do. */
    public enum Kind {
        FREE,
        PLANNED,
        COMING,
        PAID,
        CONTRIBUTION,
        LATE;

        public String css() {
            return "part-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The amount in cents gives the width, its sign left out; shown is the same amount in the reader's words. */
    public record Part(Kind kind, String label, String shown, long cents) {}

    /** A part with its place on the bar, in percent. */
    public record Drawn(Part part, String start, String width) {}

    /** Which part bears that label, so that a figure beside the bar can show the same color. */
    public Optional<Kind> kindOf(String label) {
        return parts.stream()
                .filter(part -> part.label().equals(label))
                .map(Part::kind)
                .findFirst();
    }

    /** The parts that have a size, from left to right. */
    public List<Drawn> drawn() {
        var visible = parts.stream().filter(part -> part.cents() != 0).toList();
        var total = visible.stream().mapToDouble(part -> Math.abs(part.cents())).sum();
        var room = 100 - GAP * Math.max(0, visible.size() - 1);
        var drawn = new ArrayList<Drawn>();
        var start = 0.0;
        for (var part : visible) {
            var width = Math.abs(part.cents()) / total * room;
            drawn.add(new Drawn(part, percent(start), percent(width)));
            start += width + GAP;
        }
        return drawn;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
