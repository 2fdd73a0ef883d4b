package coop.genoot.platform.identity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The few attributes a session holds beside who is signed in; only the types named here are ever read back. */
final class SessionAttributes {
    private static final ObjectInputFilter ALLOWED = ObjectInputFilter.Config.createFilter(
            "maxbytes=65536;maxdepth=20;org.springframework.security.web.webauthn.api.*;"
                    + "java.lang.*;java.util.*;java.util.ImmutableCollections*;java.time.*;java.net.URI;!*");

    private SessionAttributes() {}

    static byte @Nullable [] write(Map<String, Object> attributes) {
        if (attributes.isEmpty()) return null;
        var bytes = new ByteArrayOutputStream();
        try (var stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(new HashMap<>(attributes));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> read(byte @Nullable [] bytes) {
        if (bytes == null) return Map.of();
        try (var stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            stream.setObjectInputFilter(ALLOWED);
            return (Map<String, Object>) stream.readObject();
        } catch (IOException | ClassNotFoundException unreadable) {
            return Map.of(); // Written by another version: the person is asked once more, nothing is lost.
        }
    }
}
