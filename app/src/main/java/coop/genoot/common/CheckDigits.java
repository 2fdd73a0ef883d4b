package coop.genoot.common;

/** The two arithmetics behind our numbers: remainder by 97 (ISO 7064) and Luhn (ISO/IEC 7812). */
final class CheckDigits {
    private static final int PRIME = 97;

    private CheckDigits() {}

    /** The remainder by 97 of digits and capitals, a letter counting as two digits from A = 10 to Z = 35. */
    static int remainder97(String capitalsAndDigits) {
        return capitalsAndDigits.chars().reduce(0, (remainder, sign) -> {
            int value = Character.digit(sign, Character.MAX_RADIX);
            if (value < 0) throw new IllegalArgumentException("Neither capital nor digit: " + capitalsAndDigits);
            return (remainder * (value < 10 ? 10 : 100) + value) % PRIME;
        });
    }

    /** What Belgian numbers end with: the remainder itself, but 97 where it is 0. */
    static int remainder97Never0(String digits) {
        int remainder = remainder97(digits);
        return remainder == 0 ? PRIME : remainder;
    }

    /** Whether {@code country + check + body}, turned round to {@code body + country + check}, leaves 1 (ISO 7064). */
    static boolean holdsIso7064(String value) {
        int check = Integer.parseInt(value.substring(2, 4));
        return check >= 2 && check <= 98 && remainder97(value.substring(4) + value.substring(0, 4)) == 1;
    }

    static boolean holdsLuhn(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            int weighted = fromRight % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
