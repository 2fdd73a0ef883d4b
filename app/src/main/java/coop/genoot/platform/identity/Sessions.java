package coop.genoot.platform.identity;

import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.links.Secrets;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody is signed in, and how they end that. */
@Component
@Transactional
public class Sessions {
    private final OpenSessions open;

    Sessions(OpenSessions open) {
        this.open = open;
    }

    /** One signed-in browser. */
    public record Open(UUID id, String device, String address, Instant since, Instant lastSeen, boolean isThisOne) {}

    /** My open sessions, the last used first. */
    @Transactional(readOnly = true)
    public List<Open> of(Actor me, HttpServletRequest request) {
        return open.of(me.self(), hashOfThis(request));
    }

    /** Ends one of my sessions; whether there was such a one. */
    public boolean end(Actor me, UUID id) {
        return open.end(me.self(), id);
    }

    /** Ends my sessions on all other browsers. */
    public void endOthers(Actor me, HttpServletRequest request) {
        open.endAllBut(me.self(), hashOfThis(request));
    }

    /** Ends every session of that person, as after a recovery. */
    void endAll(PersonId person) {
        open.endAllBut(person, new byte[0]);
    }

    private static byte[] hashOfThis(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? new byte[0] : Secrets.hash(session.getId());
    }
}
