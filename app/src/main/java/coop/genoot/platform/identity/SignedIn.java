package coop.genoot.platform.identity;

import coop.genoot.platform.Actor;
import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A person who has shown who they are, and when they last did. The actor is read anew for every request. */
public final class SignedIn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final Instant since;
    private final boolean onlyPassword;

    public SignedIn(Actor actor, Instant since) {
        this(actor, since, false);
    }

    SignedIn(Actor actor, Instant since, boolean onlyPassword) {
        super(List.of());
        this.actor = actor;
        this.since = since;
        this.onlyPassword = onlyPassword;
        setAuthenticated(true);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return actor.self().toString();
    }

    /** Whether a password alone lets them in: they have one, and no second step beside it. */
    boolean hasOnlyPassword() {
        return onlyPassword;
    }

    /** When the password or passkey was last shown; sensitive actions ask again after a while. */
    public Instant since() {
        return since;
    }
}
