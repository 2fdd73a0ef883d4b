package coop.genoot.home.lexicon;

import coop.genoot.common.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Every term of ours in each language. The tests hold all messages against it: a word it rules out is not said. */
@Component
public class Lexicon {
    private final Map<Language, List<Term>> terms = new EnumMap<>(Language.class);

    public Lexicon() {
        for (var language : Language.values()) terms.put(language, read(language));
    }

    /** The terms in that language, by the alphabet of its readers. */
    public List<Term> in(Language language) {
        return terms.getOrDefault(language, List.of());
    }

    private static List<Term> read(Language language) {
        var entries = entries(language);
        return entries.stringPropertyNames().stream()
                .filter(key -> !key.contains("."))
                .map(key -> term(key, entries))
                .sorted(Comparator.comparing(Term::word, Collator.getInstance(language.locale())))
                .toList();
    }

    private static Term term(String key, Properties entries) {
        var not = Arrays.stream(entries.getProperty(key + ".not", "").split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        return new Term(key, entries.getProperty(key), entries.getProperty(key + ".means", ""), not);
    }

    private static Properties entries(Language language) {
        var file = new ClassPathResource("lexicon/lexicon_" + language.code() + ".properties");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            var entries = new Properties();
            entries.load(reader);
            return entries;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
