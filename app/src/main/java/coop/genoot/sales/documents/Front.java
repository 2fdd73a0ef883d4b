package coop.genoot.sales.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The face of a document: the Activity's own name and brand as they were on the day (requirements D-05, A-21). */
public record Front(
        String name,
        String trade,
        String website,
        String primary,
        String accent,
        String layout,
        @Nullable UUID logo) {}
