package coop.genoot.home;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a form needs to be kept while it is typed: its own id (made by whoever opened it), the version it was read at,
 * what it is a draft of, and the Activity it belongs to. A draft that was never kept has version 0.
 */
public record Draft(
        UUID id, long version, String kind, @Nullable UUID scope) {}
