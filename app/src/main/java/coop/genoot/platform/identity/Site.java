package coop.genoot.platform.identity;

import java.net.URI;

/**
 * Where people find this house on the web.
 *
 * @param address as people type it, such as {@code https://genoot.example.coop}; passkeys belong to its host for ever
 */
public record Site(URI address) {
    public boolean isSecure() {
        return "https".equals(address.getScheme());
    }

    /** As browsers name where a page comes from: scheme, host and, unless usual, port. */
    String origin() {
        return address.getScheme() + "://" + address.getAuthority();
    }

    /** The full address of a path of ours, for mail and documents. */
    public String link(String path) {
        return address.toString().replaceFirst("/$", "") + path;
    }

    /** The prefix makes browsers refuse a cookie of that name from anybody but this very host over a safe line. */
    String cookie(String name) {
        return (isSecure() ? "__Host-" : "") + "genoot-" + name;
    }
}
