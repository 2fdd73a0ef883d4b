package coop.genoot.platform.identity;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Languages;
import coop.genoot.platform.links.PrivateLinks;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says for the whole request, its page included, who acts. */
class ActorFilter extends OncePerRequestFilter {
    /** The request attribute that says: this link was good once. */
    static final String LINK_ENDED = "genoot.link-ended";

    private final Routes routes;
    private final PrivateLinks links;

    ActorFilter(Routes routes, PrivateLinks links) {
        this.routes = routes;
        this.links = links;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isAskedByItself(request)) nobodyIsThere(request);
        try {
            CurrentActor.run(actor(request), () -> goOn(request, response, chain));
        } catch (Interrupted interrupted) {
            if (interrupted.getCause() instanceof IOException problem) throw problem;
            if (interrupted.getCause() instanceof ServletException problem) throw problem;
            throw interrupted;
        }
    }

    /** By an open page, again and again, to show what changed: such addresses end so, whoever asks them. */
    private static boolean isAskedByItself(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getRequestURI().endsWith("/live");
    }

    /** A page left open in an empty room does not keep its session alive. */
    private static void nobodyIsThere(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.setAttribute(KeptSession.BY_ITSELF, true);
    }

    /** On a page that links open, who holds the link is its client, whoever else they may be. */
    private Actor actor(HttpServletRequest request) {
        var byLink = routes.of(request).filter(route -> route.linkPurpose().isPresent());
        if (byLink.isPresent()) return holder(byLink.get(), request);
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? signedIn.getPrincipal()
                : Actor.anybody(Languages.of(request));
    }

    private Actor holder(Route route, HttpServletRequest request) {
        var secret = route.linkSecret(Routes.path(request));
        return switch (links.open(secret, route.linkPurpose().orElseThrow())) {
            case PrivateLinks.Found.Open(var link) -> Actor.client(link.document(), link.language());
            case PrivateLinks.Found.Ended _ -> {
                request.setAttribute(LINK_ENDED, true);
                yield Actor.anybody(Languages.of(request));
            }
            case PrivateLinks.Found.Nothing _ -> Actor.anybody(Languages.of(request));
        };
    }

    private static void goOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException problem) {
            throw new Interrupted(problem);
        }
    }

    /** Error pages, too, are shown to somebody. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** Carries a checked exception through the actor's scope. */
    private static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Interrupted(Exception cause) {
            super(cause);
        }
    }
}
