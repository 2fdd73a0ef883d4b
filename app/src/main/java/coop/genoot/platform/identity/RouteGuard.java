package coop.genoot.platform.identity;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.secondstep.SecondSteps;
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
    /** The request attribute that says: first a second step must be set up. */
    static final String SECOND_STEP_OWED = "genoot.second-step-owed";

    private final Routes routes;
    private final SecondSteps secondSteps;
    private final SessionLimits limits;
    private final Clock clock;

    RouteGuard(Routes routes, SecondSteps secondSteps, SessionLimits limits, Clock clock) {
        this.routes = routes;
        this.secondSteps = secondSteps;
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
                        .filter(route -> route.opensBeforeSecondStep() || !owes(authentication.get(), request))
                        .isPresent();
        return new AuthorizationDecision(granted);
    }

    /** Whether a second step was made compulsory for this person and is not there yet. */
    private boolean owes(Authentication shown, HttpServletRequest request) {
        var owes = shown instanceof SignedIn person
                && person.hasOnlyPassword()
                && secondSteps.isCompulsoryFor(person.getPrincipal());
        if (owes) request.setAttribute(SECOND_STEP_OWED, true);
        return owes;
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
