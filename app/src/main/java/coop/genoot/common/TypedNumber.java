package coop.genoot.common;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers as people type them: {@code 1.234,50}, {@code 1 234,50}, {@code 1,234.50}, {@code 12,5}. A wrong guess
 * would cost money, so what can be read in two ways is decided by the language where the language decides, and is not
 * taken where it does not.
 */
public final class TypedNumber {
    private static final int LONGEST = 40;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern CURRENCY = Pattern.compile("^(?:€|EUR)\\s*|\\s*(?:€|EUR)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_THREES = Pattern.compile("\\d{1,3}(?:([ .,'’])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern ONE_THOUSANDS_MARK = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private TypedNumber() {}

    /**
     * The number that was typed, or empty when it is none or cannot be read with certainty. One point or comma before
     * exactly three digits is the doubtful case: {@code 1.234} is 1234 in Dutch and 1.234 in English; in French, where
     * Belgians and French people differ, it is not taken.
     */
    public static Optional<BigDecimal> parse(String typed, Language language) {
        if (typed.length() > LONGEST) return Optional.empty();
        var spaced = SPACE.matcher(typed).replaceAll(" ").strip().replace('\u2212', '-');
        boolean negative = spaced.startsWith("-");
        var unsigned = negative || spaced.startsWith("+") ? spaced.substring(1).strip() : spaced;
        var bare = CURRENCY.matcher(unsigned).replaceAll("").strip();
        return magnitude(bare, language).map(it -> negative ? it.negate() : it);
    }

    /** An amount in euros. Empty as well when it is finer than a cent or has more than thirteen digits in front. */
    public static Optional<Money> euros(String typed, Language language) {
        return parse(typed, language)
                .map(BigDecimal::stripTrailingZeros)
                .filter(it -> it.scale() <= 2 && it.precision() - it.scale() <= 13)
                .map(it -> Money.euroCents(it.movePointRight(2).longValueExact()));
    }

    private static Optional<BigDecimal> magnitude(String bare, Language language) {
        if (ONE_THOUSANDS_MARK.matcher(bare).matches()) return doubtful(bare, language);
        if (isGrouped(bare)) return Optional.of(digitsOf(bare));
        int mark = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
        var whole = mark < 0 ? bare : bare.substring(0, mark);
        var part = mark < 0 ? "" : bare.substring(mark + 1);
        boolean grouped = isGrouped(whole) && whole.indexOf(bare.charAt(mark)) < 0;
        boolean readable = (grouped || isDigits(whole)) && isDigits(part) && !(whole + part).isEmpty();
        return readable
                ? Optional.of(new BigDecimal("0" + digits(whole) + (part.isEmpty() ? "" : "." + part)))
                : Optional.empty();
    }

    private static Optional<BigDecimal> doubtful(String bare, Language language) {
        boolean comma = bare.contains(",");
        return switch (language) {
            case NL -> Optional.of(comma ? new BigDecimal(bare.replace(',', '.')) : digitsOf(bare));
            case EN -> Optional.of(comma ? digitsOf(bare) : new BigDecimal(bare));
            case FR -> comma ? Optional.of(new BigDecimal(bare.replace(',', '.'))) : Optional.empty();
        };
    }

    private static boolean isGrouped(String whole) {
        return IN_THREES.matcher(whole).matches() && !whole.startsWith("0");
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }

    private static BigDecimal digitsOf(String grouped) {
        return new BigDecimal(digits(grouped));
    }

    private static String digits(String grouped) {
        return grouped.replaceAll("[^0-9]", "");
    }
}
