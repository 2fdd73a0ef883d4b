package coop.genoot.home;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line over time, with a paler line for what is hoped for. Geometry is counted here in a square of 1000 by 1000 that
 * the page stretches; the lowest point is marked because that is what people look for.
 */
public record Curve(String id, String title, String message, List<Point> points) {
    public Curve {
        points = List.copyOf(points);
        if (points.size() < 2) throw new IllegalArgumentException("A line needs two points: " + title);
    }

    /** Cents that are sure and cents if everything open is paid on time; shown is the sure amount in words. */
    public record Point(String label, String shown, long cents, long hoped) {
        public static Point of(String label, String shown, long cents) {
            return new Point(label, shown, cents, cents);
        }
    }

    public boolean hasHope() {
        return points.stream().anyMatch(point -> point.hoped() != point.cents());
    }

    public String line() {
        return path(Point::cents);
    }

    public String hope() {
        return path(Point::hoped);
    }

    public String area() {
        return line() + " L1000 " + round(y(Math.max(0, lowest()))) + " L0 " + round(y(Math.max(0, lowest()))) + "Z";
    }

    /** Where zero lies, in percent from above. */
    public String zero() {
        return percent(y(0) / 10);
    }

    public int lowestIndex() {
        return IntStream.range(0, points.size())
                .reduce(0, (best, i) -> points.get(i).cents() < points.get(best).cents() ? i : best);
    }

    public String spotX() {
        return percent(x(lowestIndex()) / 10);
    }

    public String spotY() {
        return percent(y(points.get(lowestIndex()).cents()) / 10);
    }

    public String labelX(int index) {
        return percent(x(index) / 10);
    }

    private String path(ToLongFunction<Point> value) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> (i == 0 ? "M" : "L") + round(x(i)) + " " + round(y(value.applyAsLong(points.get(i)))))
                .collect(Collectors.joining(" "));
    }

    private long lowest() {
        return points.stream()
                .mapToLong(point -> Math.min(point.cents(), point.hoped()))
                .min()
                .orElseThrow();
    }

    private long highest() {
        return points.stream()
                .mapToLong(point -> Math.max(point.cents(), point.hoped()))
                .max()
                .orElseThrow();
    }

    private double x(int index) {
        return 1000.0 * index / (points.size() - 1);
    }

    private double y(long cents) {
        var bottom = Math.min(0, lowest());
        var top = Math.max(highest(), bottom + 1);
        return 940 - 880.0 * (cents - bottom) / (top - bottom);
    }

    private static String round(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
