package coop.genoot.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Reads from the session who is signed in. Written by {@link SignIn} alone. */
class SessionContexts implements SecurityContextRepository {
    @Override
    @SuppressWarnings("deprecation") // The interface still asks for it.
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var context = SecurityContextHolder.createEmptyContext();
        var signedIn = signedIn(holder.getRequest());
        if (signedIn != null) context.setAuthentication(signedIn);
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return signedIn(request) != null;
    }

    private static @Nullable SignedIn signedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : (SignedIn) session.getAttribute(KeptSession.SIGNED_IN);
    }
}
