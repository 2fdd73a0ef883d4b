package coop.genoot.platform.identity;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets a request through only where the authorisation matrix says so. */
@Component
class RouteGuard implements AuthorizationManager<RequestAuthorizationContext> {
    private final Routes routes;
    private final SessionLimits limits;
    private final Clock clock;

    RouteGuard(Routes routes, SessionLimits limits, Clock clock) {
        this.routes = routes;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        var actor = CurrentActor.get();
        var granted = actor != null
                && routes.of(request)
                        .filter(route -> opens(route, actor, request))
                        .filter(route -> !route.needsFreshSignIn() || isFresh(authentication.get()))
                        .isPresent();
        return new AuthorizationDecision(granted);
    }

    private boolean isFresh(Authentication shown) {
        return shown instanceof SignedIn person
                && person.since().isAfter(clock.instant().minus(limits.fresh()));
    }

    private static boolean opens(Route route, Actor actor, HttpServletRequest request) {
        return route.opensTo(actor) || route.isForThisMachine() && comesFromThisMachine(request);
    }

    private static boolean comesFromThisMachine(HttpServletRequest request) {
        if (request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null) return false;
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
