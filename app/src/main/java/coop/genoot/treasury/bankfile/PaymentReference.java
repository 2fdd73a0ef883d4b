package coop.genoot.treasury.bankfile;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds references with check digits in what payers write: the Belgian structured communication (10 digits and the
 * remainder by 97) as its 12 digits, and the creditor reference of ISO 11649 as RF and what follows, without spaces.
 */
public final class PaymentReference {
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final Pattern BELGIAN = Pattern.compile("(?<!\\d)(\\d{3}) ?/? ?(\\d{4}) ?/? ?(\\d{5})(?!\\d)");
    private static final Pattern CREDITOR =
            Pattern.compile("(?<![A-Z0-9])RF\\d{2}(?:[A-Z0-9]{1,21}|(?: [A-Z0-9]{1,4}){1,6})(?![A-Z0-9])");
    private static final int LONGEST_CREDITOR = 25;

    private PaymentReference() {}

    /** The one reference that a structured field holds; empty when its check digits are wrong. */
    public static Optional<String> structured(String field) {
        var plain = field.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        return isBelgian(plain) || isCreditor(plain) ? Optional.of(plain) : Optional.empty();
    }

    /** Every reference in free text, in the order of writing. */
    public static Set<String> in(String text) {
        var found = new LinkedHashSet<String>();
        var belgian = BELGIAN.matcher(text);
        while (belgian.find()) {
            var digits = belgian.group(1) + belgian.group(2) + belgian.group(3);
            if (isBelgian(digits)) found.add(digits);
        }
        var creditor = CREDITOR.matcher(text.toUpperCase(Locale.ROOT));
        while (creditor.find()) longestCreditor(creditor.group()).ifPresent(found::add);
        return found;
    }

    /** Groups of four may be followed by an ordinary word: the longest part whose check digits are right is meant. */
    private static Optional<String> longestCreditor(String written) {
        for (var candidate = written; candidate.length() > 4; candidate = withoutLastGroup(candidate)) {
            var plain = candidate.replace(" ", "");
            if (isCreditor(plain)) return Optional.of(plain);
        }
        return Optional.empty();
    }

    private static String withoutLastGroup(String written) {
        int space = written.lastIndexOf(' ');
        return space < 0 ? "" : written.substring(0, space);
    }

    static boolean isBelgian(String digits) {
        if (!digits.matches("\\d{12}")) return false;
        long rest = Long.parseLong(digits.substring(0, 10)) % 97;
        return (rest == 0 ? 97 : rest) == Long.parseLong(digits.substring(10));
    }

    static boolean isCreditor(String reference) {
        if (!reference.matches("RF\\d{2}[A-Z0-9]{1,21}") || reference.length() > LONGEST_CREDITOR) return false;
        var turned = reference.substring(4) + reference.substring(0, 4);
        var digits = new StringBuilder();
        turned.chars().forEach(each -> digits.append(Character.digit(each, 36)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
    }
}
