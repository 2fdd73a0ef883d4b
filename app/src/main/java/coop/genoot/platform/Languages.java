package coop.genoot.platform;

import coop.genoot.common.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;

/**
 * Which language a reader gets: their own choice, else the cookie of this browser, else the language a client is known
 * by, else what the browser prefers.
 */
public final class Languages {
    public static final String COOKIE = "language";

    private Languages() {}

    public static Language of(HttpServletRequest request) {
        var actor = CurrentActor.get();
        if (actor != null && actor.kind() == Actor.Kind.PERSON) return actor.language();
        if (actor != null && actor.kind() == Actor.Kind.CLIENT)
            return fromCookie(request).orElse(actor.language());
        return fromCookie(request).or(() -> preferred(request)).orElse(Language.EN);
    }

    private static Optional<Language> fromCookie(HttpServletRequest request) {
        return Preference.read(request, COOKIE).flatMap(Language::of);
    }

    private static Optional<Language> preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) return Optional.empty();
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.of(locale.getLanguage()).stream())
                .findFirst();
    }
}
