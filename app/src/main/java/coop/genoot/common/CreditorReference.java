package coop.genoot.common;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A structured creditor reference (ISO 11649): RF, two check digits, and up to 21 letters and digits. */
public record CreditorReference(String value) {
    private static final Pattern SHAPE = Pattern.compile("RF\\d{2}[A-Z0-9]{1,21}");
    private static final Pattern BODY = Pattern.compile("[A-Z0-9]{1,21}");
    private static final Pattern START_IN_TEXT = Pattern.compile("(?i)(?<![A-Z0-9])RF\\s?\\d\\s?\\d");
    private static final int LONGEST = 25;

    public CreditorReference {
        if (!holds(value)) throw new IllegalArgumentException("No creditor reference: " + value);
    }

    /** The reference for a body of 1 to 21 letters and digits; another body is refused as a bug. */
    public static CreditorReference of(String body) {
        var capitals = TypedText.compact(body);
        if (!BODY.matcher(capitals).matches()) throw new IllegalArgumentException("No body of a reference: " + body);
        return new CreditorReference("RF%02d%s".formatted(98 - CheckDigits.remainder97(capitals + "RF00"), capitals));
    }

    /** Reads a field that holds nothing but the reference. */
    public static Optional<CreditorReference> parse(String typed) {
        return Optional.of(TypedText.compact(typed))
                .filter(CreditorReference::holds)
                .map(CreditorReference::new);
    }

    /**
     * Every reference a free text may hold, longest first. A printed reference has spaces inside, so where it ends is
     * not always certain: each ending whose check digits hold is given, and the caller knows which one exists.
     */
    public static List<CreditorReference> findAll(String text) {
        var found = new ArrayList<CreditorReference>();
        var start = START_IN_TEXT.matcher(text);
        while (start.find()) found.addAll(endings(text, start.start()));
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt((CreditorReference it) -> it.value.length())
                        .reversed())
                .toList();
    }

    /** In groups of four, as it is printed: {@code RF18 5390 0754 7034}. */
    public String formatted() {
        return TypedText.inFours(value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static List<CreditorReference> endings(String text, int start) {
        var found = new ArrayList<CreditorReference>();
        var reference = new StringBuilder();
        for (int at = start; at < text.length() && reference.length() < LONGEST; at++) {
            char sign = text.charAt(at);
            if (isPart(sign)) reference.append(sign);
            else if (!Character.isWhitespace(sign)) break;
            boolean wordEnds = at + 1 == text.length() || !isPart(text.charAt(at + 1));
            if (isPart(sign) && wordEnds)
                parse(reference.toString().toUpperCase(Locale.ROOT)).ifPresent(found::add);
        }
        return found;
    }

    private static boolean isPart(char sign) {
        return sign < 128 && Character.isLetterOrDigit(sign);
    }

    private static boolean holds(String value) {
        return SHAPE.matcher(value).matches() && CheckDigits.holdsIso7064(value);
    }
}
