package coop.genoot.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys that sign seals, in a file outside the database, so that nobody who rules the database can make the chain
 * anew. One key a line, in hexadecimal; the last one signs, the earlier ones still prove. Made when there is none.
 */
@Component
class SealKeys {
    private static final int KEY_BYTES = 32;

    private final Path file;

    SealKeys(@Value("${genoot.ledger.seal-key-file:${genoot.home:${user.home}/.genoot}/seal.key}") Path file) {
        this.file = file;
    }

    record Key(String name, SecretKeySpec secret) {
        static Key of(String line) {
            var bytes = HexFormat.of().parseHex(line);
            var name = HexFormat.of().formatHex(CanonicalText.digest("seal key " + line), 0, 6);
            return new Key(name, new SecretKeySpec(bytes, "HmacSHA256"));
        }

        /** The keyed hash of the text, in hexadecimal. */
        String sign(String text) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(secret);
                return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException everyJavaHasIt) {
                throw new IllegalStateException(everyJavaHasIt);
            }
        }
    }

    Key current() {
        if (!Files.exists(file)) create();
        return all().getLast();
    }

    Optional<Key> named(String name) {
        return all().stream().filter(key -> key.name().equals(name)).findFirst();
    }

    private List<Key> all() {
        if (!Files.exists(file)) return List.of();
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(Key::of)
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("The seal key cannot be read: " + file, problem);
        }
    }

    private void create() {
        var random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random) + "\n");
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // Another node or thread was first; its key is the one.
        } catch (IOException problem) {
            throw new UncheckedIOException("The seal key cannot be made: " + file, problem);
        }
    }
}
