package coop.genoot.home.web;

import coop.genoot.platform.Actor;
import coop.genoot.platform.headers.PageSecrets;
import coop.genoot.platform.identity.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells a page that stayed open who is signed in now and which token its forms need, so that it can ask to sign in
 * again without losing what was typed, and never sends something under another name.
 */
@RestController
class SessionController {
    record Now(
            @Nullable String person,
            long secondsLeft,
            long freshSecondsLeft,
            String parameter,
            String header,
            String token) {}

    private final Sessions sessions;

    SessionController(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/session")
    Now now(Actor me, HttpServletRequest request) {
        var person = me.kind() == Actor.Kind.PERSON ? me.self().toString() : null;
        var session = request.getSession(false);
        long seconds = session == null || person == null ? 0 : session.getMaxInactiveInterval();
        var fresh = sessions.freshSeconds(request);
        return new Now(person, seconds, fresh, "_csrf", "X-CSRF-TOKEN", PageSecrets.formToken(request));
    }
}
