package coop.genoot.platform.documents;

import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files, kept as they came. Their kind is read from their bytes; a name proves nothing. Nothing is ever changed in a
 * kept file.
 */
@Component
@Transactional
public class Files {
    /** The most bytes a file may have. */
    public static final int MOST_BYTES = 15 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;

    private final KeptFiles kept;
    private final Clock clock;

    Files(KeptFiles kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Keeps the file.
     *
     * @throws Refused when it is empty, too large or of another kind than allowed
     */
    public StoredFile keep(Actor me, NewFile file, Set<FileType> allowed) {
        if (file.bytes().length == 0) throw new Refused("platform.file.empty", file.name());
        if (file.bytes().length > MOST_BYTES)
            throw new Refused("platform.file.too-large", file.name(), MOST_BYTES / MEGABYTE);
        var type = FileType.of(file.bytes())
                .filter(allowed::contains)
                .orElseThrow(() -> new Refused("platform.file.wrong-kind", file.name()));
        return kept.add(file, type, me.author(), clock.instant());
    }

    @Transactional(readOnly = true)
    public Optional<StoredFile> find(Actor me, UUID id) {
        return kept.find(id);
    }
}
