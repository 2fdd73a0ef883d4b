package coop.genoot.platform.secondstep;

import coop.genoot.platform.locks.KeyFile;
import java.nio.file.Path;
import java.util.List;
import javax.crypto.SecretKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The keys that lock the secrets of second steps, so that a copy of the database alone makes no codes. */
@Component
class SecretKeys {
    private final KeyFile file;

    SecretKeys(@Value("${genoot.second-step.key-file:${genoot.home:${user.home}/.genoot}/second-step.key}") Path file) {
        this.file = new KeyFile(file);
    }

    /** The one that locks first, then the earlier ones, the newest first. */
    List<SecretKey> newestFirst() {
        return file.newestFirst();
    }
}
