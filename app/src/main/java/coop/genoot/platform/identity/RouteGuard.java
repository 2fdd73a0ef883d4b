package coop.genoot.platform.identity;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
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

    RouteGuard(Routes routes) {
        this.routes = routes;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        var actor = CurrentActor.get();
        var granted = actor != null
                && routes.of(request)
                        .filter(route -> opens(route, actor, request))
                        .isPresent();
        return new AuthorizationDecision(granted);
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
