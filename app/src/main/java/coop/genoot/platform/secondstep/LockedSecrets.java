package coop.genoot.platform.secondstep;

import coop.genoot.common.PersonId;
import coop.genoot.platform.locks.Locks;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Locks secrets before they are kept, each bound to its person. */
@Component
class LockedSecrets {
    /** How long a secret is that was kept before there was a lock. */
    static final int OPEN_LENGTH = 20;

    private final SecretKeys keys;

    LockedSecrets(SecretKeys keys) {
        this.keys = keys;
    }

    byte[] lock(PersonId person, byte[] secret) {
        return Locks.lock(keys.newestFirst().getFirst(), person.value(), secret);
    }

    /** The secret; empty when no key of ours opens it, or it was locked for somebody else. */
    Optional<byte[]> open(PersonId person, byte[] kept) {
        if (kept.length == OPEN_LENGTH) return Optional.of(kept);
        return keys.newestFirst().stream()
                .flatMap(key -> Locks.open(key, person.value(), kept).stream())
                .findFirst();
    }

    /** Whether the newest key locked it; a secret of which that is not true should be locked again. */
    boolean isLockedWell(PersonId person, byte[] kept) {
        return kept.length != OPEN_LENGTH
                && Locks.open(keys.newestFirst().getFirst(), person.value(), kept)
                        .isPresent();
    }
}
