package coop.genoot.platform.audit;

import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what, when. Written in the transaction of what was done; sealed in one chain within a minute, each seal over
 * the one before and the whole entry, so that a change anywhere is seen from there on.
 */
@Component
@Transactional
public class AuditTrail {
    private static final int AT_ONCE = 1_000;

    private final AuditEntries entries;
    private final AuditSeals seals;
    private final Clock clock;

    AuditTrail(AuditEntries entries, AuditSeals seals, Clock clock) {
        this.entries = entries;
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * Notes what was done.
     *
     * @param action past tense, such as {@code session.ended}
     * @param object what it was done to, such as {@code invoice 0198…}
     * @param detail anything else that matters; no secret, and no personal data beyond ids
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor me, String action, String object, String detail) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entries.add(new AuditEntry(TimeOrderedId.at(now), now, me.author(), action, object, detail));
    }

    /** Seals what is not sealed yet. One node at a time does it. */
    public void seal() {
        entries.lockChain();
        var last = entries.lastSeal();
        for (var entry : entries.unsealed(AT_ONCE)) {
            last = seals.after(last, entry);
            entries.add(last);
        }
    }

    /** The number of the first seal that does not fit its entry or the seal before; empty when the chain is whole. */
    @Transactional(readOnly = true)
    public Optional<Long> firstBrokenSeal() {
        var before = AuditSeal.NONE;
        while (true) {
            var next = entries.sealedAfter(before.number(), AT_ONCE);
            if (next.isEmpty()) return Optional.empty();
            for (var sealed : next) {
                if (!seals.after(before, sealed.entry()).equals(sealed.seal())) return Optional.of(before.number() + 1);
                before = sealed.seal();
            }
        }
    }
}
