package coop.genoot.platform.headers;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Refuses what another site makes a browser send: a wall beside the form token. */
public class SameOrigin extends OncePerRequestFilter {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD");
    private static final Set<String> OUR_PAGES = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (HARMLESS.contains(request.getMethod()) || comesFromUs(request)) chain.doFilter(request, response);
        else response.sendError(HttpStatus.FORBIDDEN.value());
    }

    private static boolean comesFromUs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return OUR_PAGES.contains(site);
        var origin = request.getHeader("Origin");
        return origin == null
                || origin.equals(
                        ServletUriComponentsBuilder.fromContextPath(request).toUriString());
    }
}
