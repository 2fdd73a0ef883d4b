package coop.genoot.platform.identity;

import coop.genoot.platform.Actor;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys somebody signs in with: a fingerprint, a face or a key of their device instead of a password. */
@Component
@Transactional
public class Passkeys {
    private final KeptPasskeys kept;

    Passkeys(KeptPasskeys kept) {
        this.kept = kept;
    }

    /** One passkey; the id is its public name in base64url. */
    public record Known(String id, String label, Instant created, Instant lastUsed) {}

    @Transactional(readOnly = true)
    public List<Known> of(Actor me) {
        return kept.of(me.self());
    }

    /** Takes one of my passkeys away; whether there was such a one. */
    public boolean remove(Actor me, String id) {
        return kept.remove(me.self(), id);
    }
}
