package coop.genoot.activities;

import java.util.Locale;
import java.util.regex.Pattern;

/** A colour as #rrggbb, and what can be read on it (WCAG 2.2, contrast of letters). */
public record Colour(String hex) {
    private static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");
    public static final Colour WHITE = new Colour("#ffffff");
    /** The house's own almost black. */
    public static final Colour INK = new Colour("#221530");

    private static final Colour BLACK = new Colour("#000000");
    private static final double READABLE = 4.5;

    public Colour {
        if (!FORM.matcher(hex).matches()) throw new IllegalArgumentException("Not a colour: " + hex);
    }

    /** What was typed, or the other when that is no colour. */
    public static Colour of(String typed, Colour otherwise) {
        var hex = typed.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(hex).matches() ? new Colour(hex) : otherwise;
    }

    /** From 1 (the same) to 21 (black on white). */
    public double contrastWith(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** Letters that can be read on this colour: white, dark, or black where neither is enough. */
    public Colour ink() {
        if (contrastWith(WHITE) >= READABLE) return WHITE;
        return contrastWith(INK) >= READABLE ? INK : BLACK;
    }

    /** This colour for letters on white paper, or the house's ink where it would be too light. */
    public Colour asLetters() {
        return isReadableOnWhite() ? this : INK;
    }

    public boolean isReadableOnWhite() {
        return contrastWith(WHITE) >= READABLE;
    }

    private double luminance() {
        return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
    }

    private double channel(int from) {
        var value = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
