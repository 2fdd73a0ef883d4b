package coop.genoot.platform.links;

import coop.genoot.platform.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Private links: an address nobody can guess, of which only a hash is kept, for one document and one purpose. They
 * expire, can be revoked, and remember when they were first opened.
 */
@Component
@Transactional
public class PrivateLinks {
    private final KeptLinks kept;
    private final Clock clock;

    PrivateLinks(KeptLinks kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /** What somebody found behind a secret. */
    public sealed interface Found {
        record Open(PrivateLink link) implements Found {}

        /** There was a link, but its time is over or it was taken back. */
        record Ended() implements Found {}

        record Nothing() implements Found {}
    }

    /** Makes a link; the secret is told this once and cannot be found again. */
    public String create(Actor me, PrivateLink link) {
        if (!link.expires().isAfter(clock.instant())) throw new IllegalArgumentException("It would never open");
        var secret = Secrets.make();
        kept.add(secret, link, me.author(), clock.instant());
        return secret;
    }

    /** What the secret opens now, for exactly that purpose. Needs no actor: holding the secret is the right. */
    public Found open(String secret, String purpose) {
        return kept.find(secret, purpose)
                .map(row -> row.endedBy(clock.instant()) ? new Found.Ended() : opened(row))
                .orElseGet(Found.Nothing::new);
    }

    private Found opened(KeptLinks.Row row) {
        if (row.firstOpened() == null) kept.opened(row.id(), clock.instant());
        return new Found.Open(row.link());
    }

    /** Takes back every link to that document for that purpose. */
    public void revoke(Actor me, UUID document, String purpose) {
        kept.revoke(document, purpose, clock.instant());
    }

    /** When any link to that document was opened first; empty when none was, or the document is not mine. */
    @Transactional(readOnly = true)
    public Optional<Instant> firstOpened(Actor me, UUID document) {
        return kept.firstOpened(document);
    }
}
