package coop.genoot.platform.identity;

import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.links.Secrets;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody is signed in, and how they end that. */
@Component
@Transactional
public class Sessions {
    private final OpenSessions open;
    private final SessionLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sessions(OpenSessions open, SessionLimits limits, ApplicationEventPublisher events, Clock clock) {
        this.open = open;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /** One signed-in browser. */
    public record Open(UUID id, String device, String address, Instant since, Instant lastSeen, boolean isThisOne) {}

    /** My open sessions, the last used first. */
    @Transactional(readOnly = true)
    public List<Open> of(Actor me, HttpServletRequest request) {
        return open.of(me.self(), hashOfThis(request));
    }

    /** For how many seconds money out and changes of roles are still open without showing again that it is me. */
    public long freshSeconds(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KeptSession.SIGNED_IN) instanceof SignedIn shown)) return 0;
        var left = Duration.between(clock.instant(), shown.since().plus(limits.fresh()));
        return Math.max(0, left.toSeconds());
    }

    /** Ends one of my sessions; whether there was such a one. */
    public boolean end(Actor me, UUID id) {
        return open.end(me.self(), id);
    }

    /** Ends my sessions on all other browsers. */
    public void endOthers(Actor me, HttpServletRequest request) {
        open.endAllBut(me.self(), hashOfThis(request));
        events.publishEvent(new SessionsEnded(me.self()));
    }

    /** Ends every session of that person, as after a recovery. */
    void endAll(PersonId person) {
        open.endAllBut(person, new byte[0]);
        events.publishEvent(new SessionsEnded(person));
    }

    private static byte[] hashOfThis(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? new byte[0] : Secrets.hash(session.getId());
    }
}
