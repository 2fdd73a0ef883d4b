package coop.genoot.support.replies;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** What somebody wrote themselves in an answer, without the mail that they answered below or between it. */
final class OwnWords {
    // "On … wrote:", "Op … schreef …:", "Le … a écrit :", also when the line is broken in two.
    private static final Pattern BEGINS_QUOTE = Pattern.compile(
            "(?s)^(On|Op|Le|Am)\\b.{5,250}?\\b(wrote|schreef|geschreven|a écrit|schrieb)\\b.{0,200}?:\\s*$");
    private static final Pattern SEPARATOR = Pattern.compile(
            "(?i)^(-{2,}\\s*(original message|oorspronkelijk bericht|message d'origine|message d’origine)\\s*-{2,}"
                    + "|_{10,}|(from|van|de|von)\\s?: .*@.*)$");
    private static final String SIGNATURE = "-- ";

    private OwnWords() {}

    static String of(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        var own = new ArrayList<String>();
        for (int i = 0; i < lines.length; i++) {
            var line = lines[i];
            var two = i + 1 < lines.length ? line + "\n" + lines[i + 1] : line;
            if (line.equals(SIGNATURE) || SEPARATOR.matcher(line.strip()).matches()) break;
            if (BEGINS_QUOTE.matcher(line).matches()
                    || BEGINS_QUOTE.matcher(two).matches()) break;
            if (!line.startsWith(">")) own.add(line.stripTrailing());
        }
        return String.join("\n", own).strip();
    }
}
