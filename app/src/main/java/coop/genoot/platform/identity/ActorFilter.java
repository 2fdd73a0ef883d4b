package coop.genoot.platform.identity;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Languages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says for the whole request, its page included, who acts. */
class ActorFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            CurrentActor.run(actor(request), () -> goOn(request, response, chain));
        } catch (Interrupted interrupted) {
            if (interrupted.getCause() instanceof IOException problem) throw problem;
            if (interrupted.getCause() instanceof ServletException problem) throw problem;
            throw interrupted;
        }
    }

    private static Actor actor(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? signedIn.getPrincipal()
                : Actor.anybody(Languages.of(request));
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
