package coop.genoot.platform.drafts;

import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything typed is a draft from the first letter. A draft belongs to whoever started it and to the managers of its
 * Activity; nothing in it is checked until it is to become a document.
 */
@Component
@Transactional
public class Drafts {
    private final KeptDrafts kept;
    private final Clock clock;

    Drafts(KeptDrafts kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /** The draft, when it is mine or of my Activity and has not become a document. */
    @Transactional(readOnly = true)
    public Optional<KeptDraft> find(Actor me, UUID id) {
        return kept.find(id);
    }

    /** My drafts of that kind, and those of others in that Activity; the last saved first. */
    @Transactional(readOnly = true)
    public List<KeptDraft> list(Actor me, UUID scope, String kind) {
        return kept.list(scope, kind);
    }

    /** My drafts of that kind that belong to no Activity; the last saved first. */
    @Transactional(readOnly = true)
    public List<KeptDraft> mine(Actor me, String kind) {
        return kept.list(me.self(), kind);
    }

    /**
     * Keeps what is typed now. A save that arrives twice is harmless; a save over somebody's later one is not done.
     *
     * @throws NotHere when the scope or the draft is not mine to write in
     */
    public Saving save(Actor me, Typed typed) {
        var before = kept.lock(typed.id());
        if (before.isEmpty()) return first(me, typed);
        var present = before.get();
        if (present.isGone()) return new Saving.Gone();
        var draft = present.draft();
        if (!draft.kind().equals(typed.kind())) throw new Refused("platform.draft.not-a-form");
        if (draft.fields().equals(typed.fields())) return new Saving.Saved(draft.version(), draft.savedAt());
        if (draft.version() != typed.version()) return new Saving.Elsewhere(draft);
        return saved(typed, draft.version() + 1, kept::change);
    }

    private Saving first(Actor me, Typed typed) {
        if (!mayWriteIn(me, typed.scope())) throw new NotHere();
        return saved(typed, typed.version() + 1, (draft, version, now) -> {
            if (!kept.add(me.self(), draft, version, now)) throw new NotHere();
        });
    }

    private Saving saved(Typed typed, long version, Write write) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        write.at(typed, version, now);
        return new Saving.Saved(version, now);
    }

    private interface Write {
        void at(Typed typed, long version, Instant now);
    }

    private static boolean mayWriteIn(Actor me, @Nullable UUID scope) {
        return scope == null
                || me.grants().stream().anyMatch(grant -> grant.scope().equals(scope));
    }

    /** Throws it away, for good. */
    public void discard(Actor me, UUID id) {
        kept.remove(id);
    }

    /**
     * In the transaction that makes the document: the draft's words are in the document now. What a slow browser still
     * saves afterwards is not kept.
     */
    public void becameDocument(Actor me, UUID id) {
        kept.close(me.self(), id, clock.instant());
    }
}
