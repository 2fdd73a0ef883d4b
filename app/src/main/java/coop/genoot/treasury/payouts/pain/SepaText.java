package coop.genoot.treasury.payouts.pain;

import java.text.Normalizer;
import java.util.Map;

/**
 * Text as SEPA takes it: Latin letters without accents, digits, and / - ? : ( ) . , ' + and the space (EPC217-08, basic
 * character set). No slash stands first, last or twice, as the implementation guidelines ask.
 */
public final class SepaText {
    private static final Map<Character, String> SPELT = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('Æ', "AE"),
            Map.entry('œ', "oe"),
            Map.entry('Œ', "OE"),
            Map.entry('ø', "o"),
            Map.entry('Ø', "O"),
            Map.entry('đ', "d"),
            Map.entry('Đ', "D"),
            Map.entry('ł', "l"),
            Map.entry('Ł', "L"),
            Map.entry('þ', "th"),
            Map.entry('Þ', "TH"),
            Map.entry('ð', "d"),
            Map.entry('ı', "i"),
            Map.entry('’', "'"),
            Map.entry('‘', "'"),
            Map.entry('&', "+"),
            Map.entry('@', "(at)"),
            Map.entry('_', "-"),
            Map.entry('–', "-"),
            Map.entry('—', "-"),
            Map.entry('€', "EUR"));

    private static final String SIGNS = "/-?:().,'+ ";

    private SepaText() {}

    /** The text in that set, at most that long; empty when nothing of it can be written. */
    public static String of(String text, int longest) {
        var plain = new StringBuilder();
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) plain.append(spelt(apart.charAt(i)));
        var tidy = plain.toString()
                .replaceAll(" {2,}", " ")
                .replaceAll("/{2,}", "/")
                .strip();
        var cut = tidy.length() <= longest ? tidy : tidy.substring(0, longest).strip();
        return cut.replaceAll("^/+|/+$", "").strip();
    }

    /** Whether a bank takes every sign of it. */
    public static boolean isPlain(String text) {
        return text.chars().allMatch(sign -> isPlain((char) sign));
    }

    private static String spelt(char sign) {
        if (isPlain(sign)) return String.valueOf(sign);
        if (Character.getType(sign) == Character.NON_SPACING_MARK) return "";
        return SPELT.getOrDefault(sign, Character.isWhitespace(sign) ? " " : "");
    }

    private static boolean isPlain(char sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || SIGNS.indexOf(sign) >= 0;
    }
}
