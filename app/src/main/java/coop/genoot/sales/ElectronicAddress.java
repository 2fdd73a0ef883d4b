package coop.genoot.sales;

import coop.genoot.common.Country;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where electronic invoices are delivered: a scheme of the list of electronic address schemes (EAS) and a number in it,
 * written {@code 0208:0202239951}.
 */
public record ElectronicAddress(String scheme, String id) {
    private static final Pattern SHAPE = Pattern.compile("(\\d{4}):([A-Za-z0-9._+@/-]{1,120})");
    private static final String BELGIAN_ENTERPRISES = "0208";
    private static final String FRENCH_DIRECTORY = "0225";
    private static final int LENGTH_OF_SIREN = 9;

    public static Optional<ElectronicAddress> parse(String typed) {
        var match = SHAPE.matcher(typed.replace(" ", ""));
        return match.matches() ? Optional.of(new ElectronicAddress(match.group(1), match.group(2))) : Optional.empty();
    }

    /**
     * The address nearly every company of that country has, made from its number; empty where there is no such habit.
     */
    static Optional<ElectronicAddress> proposedFor(Country country, @Nullable String registerNumber) {
        if (registerNumber == null) return Optional.empty();
        return switch (country.code()) {
            case "BE" -> Optional.of(new ElectronicAddress(BELGIAN_ENTERPRISES, registerNumber));
            case "FR" ->
                Optional.of(new ElectronicAddress(FRENCH_DIRECTORY, registerNumber.substring(0, LENGTH_OF_SIREN)));
            default -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return scheme + ":" + id;
    }
}
