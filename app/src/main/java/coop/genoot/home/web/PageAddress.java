package coop.genoot.home.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where the reader is, and where they may be sent back to: always a path of our own. */
final class PageAddress {
    private PageAddress() {}

    /** The page shown; for the answer to a form, the page the form stood on. */
    static String of(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) return local(failed);
        if (!request.getMethod().equals("GET")) return pathOf(request.getHeader("Referer"));
        var query = request.getQueryString();
        return local(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** The address itself when it is a path of ours, else the first page: nobody is sent to another site. */
    static String local(@Nullable String address) {
        var ours = address != null && address.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*");
        return ours ? address : "/";
    }

    /** Whether the page belongs to the entry with that path; the first page has nothing below it. */
    static boolean isBelow(String page, String entry) {
        var path = page.replaceFirst("[?#].*", "");
        return path.equals(entry) || !entry.equals("/") && path.startsWith(entry + "/");
    }

    private static String pathOf(@Nullable String address) {
        if (address == null) return "/";
        try {
            var uri = new URI(address);
            return local(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        } catch (URISyntaxException strange) {
            return "/";
        }
    }
}
