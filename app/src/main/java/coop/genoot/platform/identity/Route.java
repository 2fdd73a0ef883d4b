package coop.genoot.platform.identity;

import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/**
 * One line of the authorisation matrix: a method, a path, and the hats that open it.
 */
public final class Route {
    private static final String LINK = "link:";

    private final String method;
    private final PathPattern path;
    private final Set<String> hats;

    Route(String method, PathPattern path, Set<String> hats) {
        this.method = method;
        this.path = path;
        this.hats = Set.copyOf(hats);
    }

    public String method() {
        return method;
    }

    public PathPattern path() {
        return path;
    }

    /** As written, for instance {@code manager} or {@code link:quote}. */
    public Set<String> hats() {
        return hats;
    }

    boolean isForEverybody() {
        return hats.contains("anonymous") || isAsset();
    }

    /** Whether the password or passkey must have been shown just now: money out, changes of roles and of keys. */
    boolean needsFreshSignIn() {
        return hats.contains("fresh");
    }

    /** Whether it opens to who must first set up a second step: that set-up itself, and what is for everybody. */
    boolean opensBeforeSecondStep() {
        return hats.contains("set-up") || isForEverybody() || linkPurpose().isPresent();
    }

    /** The same for everybody and kept by browsers. */
    public boolean isAsset() {
        return hats.contains("asset");
    }

    boolean isForThisMachine() {
        return hats.contains("localhost");
    }

    /** The purpose a private link must have been made for, when the route is opened by links. */
    Optional<String> linkPurpose() {
        return hats.stream()
                .filter(hat -> hat.startsWith(LINK))
                .map(hat -> hat.substring(LINK.length()))
                .findFirst();
    }

    /** The secret in the address of a request for a route that links open. */
    String linkSecret(PathContainer requested) {
        var matched = path.matchAndExtract(requested);
        return matched == null ? "" : matched.getUriVariables().getOrDefault("token", "");
    }

    /** Whether the actor wears one of the hats, anywhere: the door of the room asks whether it is the right place. */
    public boolean opensTo(Actor actor) {
        if (isForEverybody()) return true;
        if (actor.kind() == Actor.Kind.CLIENT) return linkPurpose().isPresent();
        if (actor.kind() != Actor.Kind.PERSON) return false;
        return hats.contains("signed-in")
                || actor.grants().stream().anyMatch(grant -> hats.contains(word(grant.hat())));
    }

    private static String word(Hat hat) {
        return hat.name().toLowerCase(Locale.ROOT);
    }
}
