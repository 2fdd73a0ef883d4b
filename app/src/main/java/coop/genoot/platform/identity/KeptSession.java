package coop.genoot.platform.identity;

import coop.genoot.common.PersonId;
import coop.genoot.platform.links.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session as it is kept in the database. Who is signed in, since when and with what is held in columns; other
 * attributes (the questions put to a passkey) in a small sealed bag.
 */
final class KeptSession implements Session {
    /** Attribute: a {@link Visitor}, who is signed in; read back as a {@link SignedIn}. */
    static final String VISITOR = "genoot.visitor";

    /** Attribute, kept for this request only: an open page asks by itself, so that nobody was seen. */
    static final String BY_ITSELF = "genoot.by-itself";

    static final String SIGNED_IN = "genoot.signed-in";

    /** Who signed in with this session, when, from where. */
    record Visitor(PersonId person, Instant authenticatedAt, String address, String device) {}

    private final UUID key;
    private final Clock clock;
    private final SessionLimits limits;
    private final Instant created;
    private final Map<String, Object> attributes;
    private String secret;
    private Instant lastSeen;
    private @Nullable Visitor visitor;
    private final @Nullable SignedIn signedIn;
    private boolean isNew;
    private boolean changed;
    private boolean byItself;

    private KeptSession(UUID key, String secret, Instant created, Clock clock, SessionLimits limits, Kept kept) {
        this.key = key;
        this.secret = secret;
        this.created = created;
        this.clock = clock;
        this.limits = limits;
        this.lastSeen = kept.lastSeen();
        this.visitor = kept.visitor();
        this.signedIn = kept.signedIn();
        this.attributes = new HashMap<>(kept.attributes());
    }

    /** What the database remembers of a session beside its name and birth. */
    record Kept(
            Instant lastSeen,
            @Nullable Visitor visitor,
            @Nullable SignedIn signedIn,
            Map<String, Object> attributes) {}

    static KeptSession fresh(UUID key, String secret, Clock clock, SessionLimits limits) {
        var now = clock.instant();
        var session = new KeptSession(key, secret, now, clock, limits, new Kept(now, null, null, Map.of()));
        session.isNew = true;
        return session;
    }

    static KeptSession found(UUID key, String secret, Instant created, Clock clock, SessionLimits limits, Kept kept) {
        return new KeptSession(key, secret, created, clock, limits, kept);
    }

    UUID key() {
        return key;
    }

    @Nullable
    Visitor visitor() {
        return visitor;
    }

    Map<String, Object> attributes() {
        return Map.copyOf(attributes);
    }

    boolean isNew() {
        return isNew;
    }

    boolean hasChanged() {
        return changed;
    }

    /** When a person last used it: what an open page asks by itself is no visit. */
    Instant seen(Instant now) {
        return byItself ? lastSeen : now;
    }

    /** A page view alone writes nothing, except once a minute; what a page asks by itself never does. */
    boolean wasSeenLongAgo() {
        return !byItself && lastSeen.plus(Duration.ofMinutes(1)).isBefore(clock.instant());
    }

    void saved(Instant now) {
        lastSeen = seen(now);
        isNew = false;
        changed = false;
    }

    @Override
    public String getId() {
        return secret;
    }

    @Override
    public String changeSessionId() {
        secret = Secrets.make();
        changed = true;
        return secret;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getAttribute(String name) {
        return switch (name) {
            case VISITOR -> (T) visitor;
            case SIGNED_IN -> (T) signedIn;
            default -> (T) attributes.get(name);
        };
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (name.equals(BY_ITSELF)) {
            byItself = true;
            return;
        }
        changed = true;
        if (name.equals(VISITOR)) visitor = (Visitor) value;
        else if (value == null) attributes.remove(name);
        else attributes.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        setAttribute(name, null);
    }

    @Override
    public Instant getCreationTime() {
        return created;
    }

    /** Ignored: the time of the last visit is ours to keep, by the clock of the house. */
    @Override
    public void setLastAccessedTime(Instant time) {}

    @Override
    public Instant getLastAccessedTime() {
        return lastSeen;
    }

    /** Ignored: the limits are settings of the house. */
    @Override
    public void setMaxInactiveInterval(Duration interval) {}

    /** How long a page that stays open may wait: also no longer than until the session ends in any case. */
    @Override
    public Duration getMaxInactiveInterval() {
        var rest = Duration.between(clock.instant(), created.plus(limits.absolute()));
        return rest.compareTo(unused()) < 0 ? rest : unused();
    }

    private Duration unused() {
        return visitor == null ? limits.visit() : limits.idle();
    }

    @Override
    public boolean isExpired() {
        var now = clock.instant();
        return !now.isBefore(lastSeen.plus(unused())) || !now.isBefore(created.plus(limits.absolute()));
    }
}
