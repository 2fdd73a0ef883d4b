package coop.genoot.common;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language Genoot speaks to people and writes documents in. Adding one is adding its message files. */
public enum Language {
    NL,
    FR,
    EN;

    /** The two-letter code of ISO 639-1 in lower case, as in {@code <html lang>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code());
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code().equalsIgnoreCase(code))
                .findFirst();
    }
}
