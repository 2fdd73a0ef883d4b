package coop.genoot.platform.drafts;

import java.time.Instant;

/** What became of a save. */
public sealed interface Saving {
    /** Kept; the next save names this version. */
    record Saved(long version, Instant savedAt) implements Saving {}

    /** Something else was saved in between: nothing is overwritten, the person chooses. */
    record Elsewhere(KeptDraft theirs) implements Saving {}

    /** It has become a document; there is nothing left to save. */
    record Gone() implements Saving {}
}
