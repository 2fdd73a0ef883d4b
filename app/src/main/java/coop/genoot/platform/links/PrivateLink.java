package coop.genoot.platform.links;

import coop.genoot.common.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a private link opens.
 *
 * @param purpose what may be done with it, as in the authorisation matrix: {@code link:quote} is purpose {@code quote}
 * @param entity the legal entity the document is of, or null when it is about a person
 * @param scope the Activity the document is of, or null
 * @param language the reader's
 * @param expires from this moment on it opens nothing
 */
public record PrivateLink(
        String purpose,
        UUID document,
        @Nullable UUID entity,
        @Nullable UUID scope,
        Language language,
        Instant expires) {}
