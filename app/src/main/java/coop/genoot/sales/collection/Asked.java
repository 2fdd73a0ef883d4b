package coop.genoot.sales.collection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the team was asked to recover an invoice.
 *
 * @param id also that of the request to the team
 * @param file the whole file as it went, in the store of documents
 * @param recalled when it was taken back; null while it holds
 */
public record Asked(
        UUID id,
        UUID file,
        Instant at,
        String who,
        String whoName,
        @Nullable Instant recalled) {}
