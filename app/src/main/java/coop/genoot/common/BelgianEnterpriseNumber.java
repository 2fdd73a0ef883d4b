package coop.genoot.common;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an enterprise in the Belgian register (KBO/BCE): ten digits that begin with 0 or 1; the last two are 97
 * less the remainder by 97 of the first eight.
 */
public record BelgianEnterpriseNumber(String digits) {
    private static final Pattern SHAPE = Pattern.compile("[01]\\d{9}");
    private static final Pattern OLD_SHAPE = Pattern.compile("\\d{9}");
    private static final Pattern PREFIX = Pattern.compile("^(?:BTW|TVA|VAT)?:?(?:BE)?");

    public BelgianEnterpriseNumber {
        if (!holds(digits)) throw new IllegalArgumentException("No Belgian enterprise number: " + digits);
    }

    /** Reads what was typed, with or without BE and dots; the older form of nine digits gets its leading 0. */
    public static Optional<BelgianEnterpriseNumber> parse(String typed) {
        var bare = PREFIX.matcher(TypedText.compact(typed)).replaceFirst("");
        var ten = OLD_SHAPE.matcher(bare).matches() ? "0" + bare : bare;
        return Optional.of(ten).filter(BelgianEnterpriseNumber::holds).map(BelgianEnterpriseNumber::new);
    }

    /** As it is printed: {@code 0202.239.951}. */
    public String formatted() {
        return "%s.%s.%s".formatted(digits.substring(0, 4), digits.substring(4, 7), digits.substring(7));
    }

    /** The VAT number this enterprise has if it is liable to VAT. */
    public VatNumber vatNumber() {
        return new VatNumber("BE" + digits);
    }

    @Override
    public String toString() {
        return digits;
    }

    static boolean holds(String digits) {
        return SHAPE.matcher(digits).matches()
                && 97 - CheckDigits.remainder97(digits.substring(0, 8)) == Integer.parseInt(digits.substring(8));
    }
}
