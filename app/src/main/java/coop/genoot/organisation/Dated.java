package coop.genoot.organisation;

import coop.genoot.common.Period;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value with where it comes from.
 *
 * @param version the id of this version, to be kept with what was made by it; null when it is the law's own figure
 * @param scope where it was set; null when it is the law's own figure
 * @param valid when it holds; null when it is the law's own figure
 */
public record Dated<T>(
        T value,
        @Nullable UUID version,
        @Nullable UUID scope,
        @Nullable Period valid,
        @Nullable Author author) {

    /** Who set it, when and why; the reason may be empty. */
    public record Author(String name, Instant at, String reason) {}

    static <T> Dated<T> byLaw(T value) {
        return new Dated<>(value, null, null, null, null);
    }

    public boolean isByLaw() {
        return version == null;
    }
}
