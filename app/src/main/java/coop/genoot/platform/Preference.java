package coop.genoot.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/**
 * A small choice that this browser remembers, such as its language; rights never come from it. Over a safe line its
 * name makes browsers take it from this very host only (ASVS 5.0, 3.3.1 and 3.3.3).
 */
public final class Preference {
    private Preference() {}

    /** What was chosen in this browser; empty when nothing was. */
    public static Optional<String> read(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(full(request, name)))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** The cookie with which the browser remembers the choice for that long; no script reads it. */
    public static ResponseCookie cookie(HttpServletRequest request, String name, String value, Duration kept) {
        return ResponseCookie.from(full(request, name), value)
                .path("/")
                .maxAge(kept)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
    }

    private static String full(HttpServletRequest request, String name) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}
