package coop.genoot.platform.push;

import com.interaso.webpush.VapidKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys by which the services know that it is this house that calls (RFC 8292), in a file outside the database: two
 * lines, public and private. Made when there is none. Whoever replaces them loses every browser that was added.
 */
@Component
class PushKeys {
    private final Path file;

    PushKeys(@Value("${genoot.push.key-file:${genoot.home:${user.home}/.genoot}/push.key}") Path file) {
        this.file = file;
    }

    /** As browsers want it: an uncompressed point in base64url. */
    String publicKey() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(pair().getApplicationServerKey());
    }

    VapidKeys pair() {
        if (!Files.exists(file)) create();
        try {
            var lines = Files.readAllLines(file);
            return VapidKeys.create(lines.get(0), lines.get(1));
        } catch (IOException problem) {
            throw new UncheckedIOException("The keys of push cannot be read: " + file, problem);
        }
    }

    // Whole before it bears its name: another node that finds it can read it.
    private void create() {
        var keys = VapidKeys.generate();
        var folder = file.toAbsolutePath().getParent();
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createDirectories(folder);
            var made = Files.createTempFile(folder, "push", ".new", ownerOnly);
            Files.writeString(made, keys.getX509PublicKey() + "\n" + keys.getPkcs8PrivateKey() + "\n");
            try {
                Files.createLink(file, made);
            } catch (FileAlreadyExistsException madeMeanwhile) {
                // Another node or thread was first; its keys are the ones.
            } finally {
                Files.delete(made);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("The keys of push cannot be made: " + file, problem);
        }
    }
}
