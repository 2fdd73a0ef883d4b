package coop.genoot.platform.identity;

import coop.genoot.platform.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What somebody gets who may not come in. Nobody known: a page is answered with the sign-in page, which leads back; a
 * script with 401, so that the page can ask to sign in again over the untouched form. Somebody known: 404, because
 * what they may not see does not exist for them.
 */
@Component
class Stranger implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final String SECOND_STEP = "/security/second-step";

    private final Routes routes;

    Stranger(Routes routes) {
        this.routes = routes;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (request.getAttribute(ActorFilter.LINK_ENDED) != null) response.sendError(HttpStatus.GONE.value());
        else if (routes.of(request).filter(Stranger::isForPeople).isEmpty())
            response.sendError(HttpStatus.NOT_FOUND.value());
        else if (isPage(request)) response.sendRedirect("/sign-in?to=" + encoded(target(request)));
        else response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (request.getAttribute(RouteGuard.SECOND_STEP_OWED) != null) {
            toSecondStep(request, response);
            return;
        }
        if (isStale(request) && !(reason instanceof CsrfException)) {
            if (isPage(request)) response.sendRedirect("/sign-in?again=yes&to=" + encoded(target(request)));
            else response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        var ended = request.getAttribute(ActorFilter.LINK_ENDED) != null;
        var status =
                reason instanceof CsrfException ? HttpStatus.FORBIDDEN : ended ? HttpStatus.GONE : HttpStatus.NOT_FOUND;
        response.sendError(status.value());
    }

    /** They may, once they have set up what was made compulsory for them. */
    private static void toSecondStep(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isPage(request)) {
            response.sendRedirect(SECOND_STEP);
            return;
        }
        response.setHeader("HX-Redirect", SECOND_STEP);
        response.setStatus(HttpStatus.FORBIDDEN.value());
    }

    /** They may, but must first show once more that it is they. */
    private boolean isStale(HttpServletRequest request) {
        var actor = CurrentActor.get();
        return actor != null
                && routes.of(request)
                        .filter(route -> route.needsFreshSignIn() && route.opensTo(actor))
                        .isPresent();
    }

    private static boolean isForPeople(Route route) {
        return !route.isForThisMachine() && route.linkPurpose().isEmpty();
    }

    /** Whether the browser shows the answer as a page, rather than a script reading it. */
    static boolean isPage(HttpServletRequest request) {
        if (request.getHeader("HX-Request") != null) return false;
        var mode = request.getHeader("Sec-Fetch-Mode");
        if (mode != null) return mode.equals("navigate");
        return Optional.ofNullable(request.getHeader("Accept")).orElse("").contains("text/html");
    }

    /** Back to the page itself, or to the page whose form was sent. */
    private static String target(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) return pathOf(request.getHeader("Referer"));
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String pathOf(@Nullable String address) {
        if (address == null) return "/";
        try {
            var path = new URI(address).getRawPath();
            return path == null || path.isEmpty() ? "/" : path;
        } catch (URISyntaxException strange) {
            return "/";
        }
    }

    private static String encoded(String target) {
        return URLEncoder.encode(target, StandardCharsets.UTF_8);
    }
}
