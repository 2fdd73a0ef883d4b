package coop.genoot.common;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of one establishment of a French enterprise: its SIREN and five digits. A Luhn check covers all fourteen,
 * except that the branches of La Poste may instead have a sum of digits divisible by 5.
 */
public record Siret(String digits) {
    private static final Pattern SHAPE = Pattern.compile("\\d{14}");
    private static final String LA_POSTE = "356000000";

    public Siret {
        if (!holds(digits)) throw new IllegalArgumentException("No SIRET: " + digits);
    }

    /** Reads what was typed, with or without spaces. */
    public static Optional<Siret> parse(String typed) {
        return Optional.of(TypedText.compact(typed)).filter(Siret::holds).map(Siret::new);
    }

    public Siren siren() {
        return new Siren(digits.substring(0, 9));
    }

    /** As it is printed: {@code 732 829 320 00074}. */
    public String formatted() {
        return siren().formatted() + " " + digits.substring(9);
    }

    @Override
    public String toString() {
        return digits;
    }

    private static boolean holds(String digits) {
        return SHAPE.matcher(digits).matches()
                && Siren.holds(digits.substring(0, 9))
                && (CheckDigits.holdsLuhn(digits) || isBranchOfLaPoste(digits));
    }

    private static boolean isBranchOfLaPoste(String digits) {
        return digits.startsWith(LA_POSTE)
                && digits.chars().map(sign -> sign - '0').sum() % 5 == 0;
    }
}
