package coop.genoot.platform.headers;

import coop.genoot.platform.identity.Route;
import coop.genoot.platform.identity.Routes;
import coop.genoot.platform.links.Secrets;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the browser, with every answer, what it must not do with it. */
public class PageHeaders extends OncePerRequestFilter {
    private static final String NONCE = PageHeaders.class.getName() + ".nonce";
    private static final String POLICY = "default-src 'self'; script-src 'self' 'nonce-%s';"
            + " style-src 'self' 'nonce-%s'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";
    private final Routes routes;

    public PageHeaders(Routes routes) {
        this.routes = routes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var nonce = nonce(request);
        response.setHeader("Content-Security-Policy", POLICY.formatted(nonce, nonce));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=()");
        response.setHeader("X-Robots-Tag", "noindex");
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        if (routes.of(request).filter(Route::isAsset).isEmpty()) response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }

    /** The word that lets a script or style block of this very answer run. */
    static String nonce(HttpServletRequest request) {
        if (request.getAttribute(NONCE) instanceof String known) return known;
        var made = Secrets.make();
        request.setAttribute(NONCE, made);
        return made;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
