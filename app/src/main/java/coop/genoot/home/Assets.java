package coop.genoot.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of the files under static/assets that change when the file changes, so that browsers may keep them for a
 * year and still never show an old one.
 */
public final class Assets {
    public static final String HTMX = "/webjars/htmx.org/2.0.8/dist/htmx.min.js";
    public static final List<String> STYLES = List.of(
            "tokens.css",
            "base.css",
            "components.css",
            "forms.css",
            "documents.css",
            "sheet.css",
            "panels.css",
            "amounts.css",
            "small-screens.css",
            "frame.css",
            "pictures.css",
            "print.css");
    public static final List<String> SCRIPTS = List.of("frame.js", "drafts.js", "lines.js");

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /** {@code /assets/base.css?v=3f9a…}; asking for a file that is not there is a bug. */
    public static String at(String name) {
        return ADDRESSES.computeIfAbsent(name, Assets::withVersion);
    }

    /** The picture of that name in the sheet of icons. */
    public static String icon(String name) {
        return at("icons.svg") + "#" + name;
    }

    private static String withVersion(String name) {
        try (var file = Assets.class.getResourceAsStream("/static/assets/" + name)) {
            if (file == null) throw new IllegalArgumentException("No such asset: " + name);
            var hash = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return "/assets/" + name + "?v=" + HexFormat.of().formatHex(hash, 0, 6);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
