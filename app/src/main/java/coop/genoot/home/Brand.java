package coop.genoot.home;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The face of an Activity or a person: a name, its letters, a colour (#RRGGBB), a logo when there is one. */
public record Brand(
        String name,
        String colour,
        @Nullable String logo,
        @Nullable String href) {
    private static final String SUN = "#fdc933";

    public Brand {
        if (!colour.matches("#[0-9a-fA-F]{6}")) throw new IllegalArgumentException("Not a colour: " + colour);
    }

    public static Brand of(String name) {
        return new Brand(name, SUN, null, null);
    }

    public static Brand of(String name, String colour) {
        return new Brand(name, colour, null, null);
    }

    /** Where one goes to work as this Activity. */
    public Brand at(String address) {
        return new Brand(name, colour, logo, address);
    }

    public Brand withLogo(String address) {
        return new Brand(name, colour, address, href);
    }

    public String letters() {
        var words = name.strip().split("\\s+");
        return Arrays.stream(words)
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** Dark or light letters, whichever can be read best on the colour (WCAG relative luminance). */
    public String ink() {
        return luminance() > 0.179 ? "#221530" : "#ffffff";
    }

    private double luminance() {
        return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
    }

    private double channel(int from) {
        var value = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
