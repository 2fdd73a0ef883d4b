package coop.genoot.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the color roles straight from the style sheet and counts with them as browsers do. */
final class StyleSheet {
    private static final Path FOLDER = Path.of("src/main/resources/static/assets");
    private static final String COLOR = "oklch\\(([^()]*)\\)|#[0-9a-fA-F]{3,6}";
    private static final Pattern BOTH =
            Pattern.compile("--([a-z-]+):\\s*light-dark\\(\\s*(" + COLOR + ")\\s*,\\s*(" + COLOR + ")\\s*\\)");
    private static final Pattern ONE = Pattern.compile("--([a-z-]+):\\s*(" + COLOR + ")\\s*;");

    private StyleSheet() {}

    /** Every color role with its color in light and in dark. */
    static Map<String, Role> roles() {
        var scheme = section(tokens(), "@supports", false);
        var roles = new LinkedHashMap<String, Role>();
        ONE.matcher(scheme).results().forEach(it -> roles.put(it.group(1), new Role(it.group(2), it.group(2))));
        BOTH.matcher(scheme).results().forEach(it -> roles.put(it.group(1), new Role(it.group(2), it.group(4))));
        return roles;
    }

    /** The colors for browsers that know no light-dark(). */
    static Map<String, String> fallback() {
        var colors = new LinkedHashMap<String, String>();
        ONE.matcher(section(tokens(), "@supports", true)).results().forEach(it -> colors.put(it.group(1), it.group(2)));
        return colors;
    }

    static String text() {
        var all = new StringBuilder();
        for (var sheet : Assets.STYLES) all.append(read(sheet)).append('\n');
        return all.toString();
    }

    private static String tokens() {
        return read(Assets.STYLES.getFirst());
    }

    private static String section(String text, String from, boolean after) {
        int at = text.indexOf(from);
        if (at < 0) throw new IllegalStateException("No " + from + " among the tokens");
        return after ? text.substring(at) : text.substring(0, at);
    }

    private static String read(String sheet) {
        try {
            return Files.readString(FOLDER.resolve(sheet));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    record Role(String light, String dark) {}

    /** The contrast of WCAG 2.2: from 1 (none) to 21. */
    static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String color) {
        var rgb = linear(color);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    /** From OKLCH to linear sRGB, cut to what a screen shows (www.w3.org/TR/css-color-4/#color-conversion-code). */
    private static double[] linear(String color) {
        if (color.startsWith("#")) throw new IllegalArgumentException("Roles are written in oklch: " + color);
        var parts = color.replaceAll("oklch\\(|\\)|%", "")
                .replaceFirst("/.*", "")
                .strip()
                .split("\\s+");
        double lightness = Double.parseDouble(parts[0]) / 100;
        double hue = Math.toRadians(Double.parseDouble(parts[2]));
        double a = Double.parseDouble(parts[1]) * Math.cos(hue);
        double b = Double.parseDouble(parts[1]) * Math.sin(hue);
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new double[] {
            cut(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
            cut(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
            cut(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)
        };
    }

    private static double cut(double channel) {
        return Math.clamp(channel, 0, 1);
    }
}
