package coop.genoot.platform;

import coop.genoot.common.Language;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives the words of a language: the reader's for pages, the client's for documents. */
@Component
public class WordsOf {
    private final Map<Language, Words> byLanguage = new EnumMap<>(Language.class);

    WordsOf(MessageSource messages, Clock clock) {
        Arrays.stream(Language.values())
                .forEach(language -> byLanguage.put(language, new Words(messages, language, clock.getZone())));
    }

    public Words in(Language language) {
        return byLanguage.get(language);
    }
}
