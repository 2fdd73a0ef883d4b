package coop.genoot.organisation;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where an e-invoice is delivered: a scheme of four digits (0208 Belgium, 0225 France) and at most 125 signs. */
public record ElectronicAddress(String scheme, String value) {
    private static final Pattern SHAPE = Pattern.compile("(\\d{4}):([A-Za-z0-9._+@-]{1,125})");

    /** Reads {@code 0208:0202239951}. */
    public static Optional<ElectronicAddress> parse(String typed) {
        var shape = SHAPE.matcher(typed.strip());
        return shape.matches() ? Optional.of(new ElectronicAddress(shape.group(1), shape.group(2))) : Optional.empty();
    }

    @Override
    public String toString() {
        return scheme + ":" + value;
    }
}
