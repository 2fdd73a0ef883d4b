package coop.genoot.activities;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The look of an Activity's documents: it stands in front, the cooperative's marks stay (requirements A-21, D-05,
 * D-06).
 *
 * @param primary colour of headings, as #rrggbb in lower case
 * @param accent colour of lines and marks, as #rrggbb in lower case
 * @param logo the file of the logo, if there is one
 */
public record Brand(
        String primary,
        String accent,
        Layout layout,
        @Nullable UUID logo) {
    public static final Brand HOUSE = new Brand("#46205a", "#ff5a36", Layout.CALM, null);

    /** The three ways a document can be laid out. */
    public enum Layout {
        CALM,
        BOLD,
        PLAIN
    }
}
