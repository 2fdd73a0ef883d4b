package coop.genoot.platform.locks;

import java.nio.file.Path;
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

    private final SecretFile file;

    public KeyFile(Path file) {
        this.file = new SecretFile(file);
    }

    /** The one that locks first, then the earlier ones, the newest first. */
    public List<SecretKey> newestFirst() {
        return file.lines(KeyFile::newKey).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .<SecretKey>map(line -> new SecretKeySpec(HexFormat.of().parseHex(line), "AES"))
                .toList()
                .reversed();
    }

    private static String newKey() {
        var random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random) + "\n";
    }
}
