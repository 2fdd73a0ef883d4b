package coop.genoot.common;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people really type or paste: other spaces, dots, dashes, small letters, invisible marks. */
final class TypedText {
    private static final Pattern DECORATION = Pattern.compile("[\\s\\p{Z}\\p{Cf}./_\\-\\u2010-\\u2015]");

    private TypedText() {}

    /** Capitals and digits only as typed, without the marks people put between groups. */
    static String compact(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return DECORATION.matcher(plain).replaceAll("");
    }

    /** In groups of four, as banks print it. */
    static String inFours(String compact) {
        return compact.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
