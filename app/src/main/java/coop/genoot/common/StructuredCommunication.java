package coop.genoot.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Belgian structured communication (OGM/VCS) on a transfer: ten digits and two check digits, the remainder by 97
 * where 0 becomes 97. Kept as its twelve digits.
 */
public record StructuredCommunication(String digits) {
    private static final long HIGHEST = 9_999_999_999L;
    private static final Pattern SHAPE = Pattern.compile("\\d{12}");
    private static final Pattern FRAME = Pattern.compile("[\\s\\p{Z}+*/.\\-]");
    /** Twelve digits with at most three marks between two of them, since banks, scanners and people break the text. */
    private static final Pattern IN_TEXT = Pattern.compile("(?<!\\d)\\d(?:[\\s\\p{Z}+*/.\\-]{0,3}\\d){11}(?!\\d)");

    public StructuredCommunication {
        if (!holds(digits)) throw new IllegalArgumentException("No structured communication: " + digits);
    }

    /** The communication that carries this number, from 0 to 9 999 999 999; another one is refused as a bug. */
    public static StructuredCommunication of(long number) {
        if (number < 0 || number > HIGHEST) throw new IllegalArgumentException("Not ten digits: " + number);
        var ten = "%010d".formatted(number);
        return new StructuredCommunication(ten + "%02d".formatted(CheckDigits.remainder97Never0(ten)));
    }

    /** Reads a field that holds nothing but the communication, with or without its frame of plus signs or stars. */
    public static Optional<StructuredCommunication> parse(String typed) {
        return Optional.of(FRAME.matcher(typed).replaceAll(""))
                .filter(StructuredCommunication::holds)
                .map(StructuredCommunication::new);
    }

    /** The first communication whose check digits hold in a free text, such as the message of a transfer. */
    public static Optional<StructuredCommunication> find(String text) {
        return findAll(text).stream().findFirst();
    }

    /** All of them, in reading order, each once. Twelve digits whose check does not hold are passed over. */
    public static List<StructuredCommunication> findAll(String text) {
        var found = new ArrayList<StructuredCommunication>();
        var matcher = IN_TEXT.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            var communication = parse(matcher.group());
            communication.filter(it -> !found.contains(it)).ifPresent(found::add);
            from = communication.isPresent() ? matcher.end() : matcher.start() + 1;
        }
        return List.copyOf(found);
    }

    /** The ten digits that say something, without the check. */
    public long number() {
        return Long.parseLong(digits.substring(0, 10));
    }

    /** As it is printed: {@code +++090/9337/55493+++}. */
    public String formatted() {
        return "+++%s/%s/%s+++".formatted(digits.substring(0, 3), digits.substring(3, 7), digits.substring(7));
    }

    @Override
    public String toString() {
        return formatted();
    }

    private static boolean holds(String digits) {
        return SHAPE.matcher(digits).matches()
                && CheckDigits.remainder97Never0(digits.substring(0, 10)) == Integer.parseInt(digits.substring(10));
    }
}
