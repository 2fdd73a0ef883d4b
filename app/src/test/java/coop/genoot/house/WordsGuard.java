package coop.genoot.house;

import coop.genoot.home.lexicon.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Plain words: short sentences, one word for one notion, one way of speaking to people in each language. */
final class WordsGuard {
    static final int LONGEST_SENTENCE = 25;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:;…])\\s+|\\n+");

    /** How we do not speak to people: Dutch says je, French says vous. */
    private static final Map<String, Pattern> OTHER_REGISTER = Map.of(
            "nl", wholeWords("u|uw|uzelf"),
            "fr", wholeWords("tu|toi|ton|tes|tien|tienne"));

    private WordsGuard() {}

    /**
     * The sentences of our own; what a law wants said in its own words is not ours to shorten, and a formal notice, which
     * may end before a judge, says u to the client.
     */
    static Predicate<String> isOurs() {
        return key -> !key.endsWith(".reason") && !key.contains(".mention.") && !key.startsWith("sales.notice.letter.");
    }

    static List<String> longSentences(String name, Properties messages) {
        var faults = new ArrayList<String>();
        messages.forEach((key, text) -> {
            for (var sentence : SENTENCE_END.split(text.toString()))
                if (words(sentence) > LONGEST_SENTENCE)
                    faults.add(name + " " + key + " has " + words(sentence) + " words: " + sentence);
        });
        return faults;
    }

    static List<String> wordsRuledOut(String name, Properties messages, List<Term> lexicon) {
        var faults = new ArrayList<String>();
        for (var term : lexicon)
            for (var synonym : term.not()) {
                var pattern = wholeWords(Pattern.quote(synonym));
                messages.forEach((key, text) -> {
                    if (pattern.matcher(plain(text)).find())
                        faults.add(name + " " + key + " says “" + synonym + "”, our word is “" + term.word() + "”");
                });
            }
        return faults;
    }

    static List<String> otherRegister(String name, String language, Properties messages) {
        var pattern = OTHER_REGISTER.get(language);
        if (pattern == null) return List.of();
        return messages.entrySet().stream()
                .filter(entry -> pattern.matcher(plain(entry.getValue())).find())
                .map(entry -> name + " " + entry.getKey() + " speaks otherwise: " + entry.getValue())
                .toList();
    }

    /** Straight quotation marks and apostrophes, and French signs without their space. */
    static List<String> badSigns(String name, String language, Properties messages) {
        var faults = new ArrayList<String>();
        messages.forEach((key, text) -> {
            if (text.toString().contains("\"")) faults.add(name + " " + key + " has straight quotation marks");
            if (language.equals("fr") && text.toString().matches("(?s).*[\\p{L}\\p{N})][?!;](\\s.*|$)"))
                faults.add(name + " " + key + " needs a space before its sign: " + text);
        });
        return faults;
    }

    /** Keys that stand twice in a file: the earlier is never said. */
    static List<String> doubledKeys(String name, String text) {
        var seen = new HashSet<String>();
        return text.lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .filter(key -> !seen.add(key))
                .map(key -> name + " has " + key + " twice")
                .toList();
    }

    private static long words(String sentence) {
        return Arrays.stream(sentence.split("\\s+"))
                .filter(word -> word.matches(".*[\\p{L}\\p{N}].*"))
                .count();
    }

    private static String plain(Object text) {
        return text.toString().replace("''", "’").replace('\'', '’');
    }

    private static Pattern wholeWords(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}’-])(?:" + alternatives + ")(?![\\p{L}\\p{N}-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
