package coop.genoot.platform.headers;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** What a page must carry so that its own forms, scripts and styles are taken for its own. */
public final class PageSecrets {
    private PageSecrets() {}

    /** For the {@code nonce} of every inline script and style block. */
    public static String nonce(HttpServletRequest request) {
        return PageHeaders.nonce(request);
    }

    /** For the hidden field {@code _csrf} of every form and the header {@code X-CSRF-TOKEN} of every script. */
    public static String formToken(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
