package coop.genoot.common;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of an enterprise in the French register: nine digits, the last a Luhn check. */
public record Siren(String digits) {
    private static final Pattern SHAPE = Pattern.compile("(?!0{9})\\d{9}");

    public Siren {
        if (!holds(digits)) throw new IllegalArgumentException("No SIREN: " + digits);
    }

    /** Reads what was typed, with or without spaces. */
    public static Optional<Siren> parse(String typed) {
        return Optional.of(TypedText.compact(typed)).filter(Siren::holds).map(Siren::new);
    }

    /** As it is printed: {@code 732 829 320}. */
    public String formatted() {
        return "%s %s %s".formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6));
    }

    /** The VAT number with the computed key: (12 + 3 × (SIREN mod 97)) mod 97. Rare enterprises have another key. */
    public VatNumber vatNumber() {
        return new VatNumber("FR" + vatKey(digits) + digits);
    }

    @Override
    public String toString() {
        return digits;
    }

    static String vatKey(String nineDigits) {
        return "%02d".formatted((12 + 3 * CheckDigits.remainder97(nineDigits)) % 97);
    }

    static boolean holds(String digits) {
        return SHAPE.matcher(digits).matches() && CheckDigits.holdsLuhn(digits);
    }
}
