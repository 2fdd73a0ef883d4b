package coop.genoot.platform.locks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys in a file outside the database. One key of 32 bytes a line, in hexadecimal; the last one locks, the earlier ones
 * still open. Made when there is none.
 */
public final class KeyFile {
    private static final int KEY_BYTES = 32;

    private final Path file;

    public KeyFile(Path file) {
        this.file = file;
    }

    /** The one that locks first, then the earlier ones, the newest first. */
    public List<SecretKey> newestFirst() {
        if (!Files.exists(file)) create();
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .<SecretKey>map(line -> new SecretKeySpec(HexFormat.of().parseHex(line), "AES"))
                    .toList()
                    .reversed();
        } catch (IOException problem) {
            throw new UncheckedIOException("The keys cannot be read: " + file, problem);
        }
    }

    // Whole before it bears its name: another node that finds it can read it.
    private void create() {
        var random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        var folder = file.toAbsolutePath().getParent();
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createDirectories(folder);
            var made = Files.createTempFile(folder, file.getFileName().toString(), ".new", ownerOnly);
            Files.writeString(made, HexFormat.of().formatHex(random) + "\n");
            try {
                Files.createLink(file, made);
            } catch (FileAlreadyExistsException madeMeanwhile) {
                // Another node or thread was first; its key is the one.
            } finally {
                Files.delete(made);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("The key cannot be made: " + file, problem);
        }
    }
}
