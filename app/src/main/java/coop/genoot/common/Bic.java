package coop.genoot.common;

import java.util.Optional;
import java.util.regex.Pattern;

/** A bank's code (ISO 9362): eight signs, or eleven for a branch. The head office has eight, never XXX at the end. */
public record Bic(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");
    private static final String HEAD_OFFICE = "XXX";

    public Bic {
        if (!holds(value)) throw new IllegalArgumentException("No BIC: " + value);
    }

    /** Reads what was typed. Empty when it has not the shape of a BIC or names no country. */
    public static Optional<Bic> parse(String typed) {
        var compact = TypedText.compact(typed);
        boolean headOffice = compact.length() == 11 && compact.endsWith(HEAD_OFFICE);
        return Optional.of(headOffice ? compact.substring(0, 8) : compact)
                .filter(Bic::holds)
                .map(Bic::new);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean holds(String value) {
        return SHAPE.matcher(value).matches()
                && Country.isKnown(value.substring(4, 6))
                && !(value.length() == 11 && value.endsWith(HEAD_OFFICE));
    }
}
