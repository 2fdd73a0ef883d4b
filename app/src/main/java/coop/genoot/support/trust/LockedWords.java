package coop.genoot.support.trust;

import coop.genoot.platform.locks.KeyFile;
import coop.genoot.platform.locks.Locks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Locks what is written in confidence, each line bound to its id. Earlier keys stay in the file as long as there are
 * lines that they locked: nobody but the two who write can lock them again.
 */
@Component
class LockedWords {
    private final KeyFile keys;

    LockedWords(@Value("${genoot.confidence.key-file:${genoot.home:${user.home}/.genoot}/confidence.key}") Path file) {
        this.keys = new KeyFile(file);
    }

    byte[] lock(UUID line, String words) {
        return Locks.lock(keys.newestFirst().getFirst(), line, words.getBytes(StandardCharsets.UTF_8));
    }

    /** A line that no key opens is a bug or a lost key, never a silence. */
    String open(UUID line, byte[] locked) {
        var open = keys.newestFirst().stream()
                .flatMap(key -> Locks.open(key, line, locked).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No key opens line " + line));
        return new String(open, StandardCharsets.UTF_8);
    }
}
