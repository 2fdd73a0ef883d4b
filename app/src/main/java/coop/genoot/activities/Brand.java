package coop.genoot.activities;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The look of an Activity's documents: it stands in front, the cooperative's marks stay (requirements A-21, D-05,
 * D-06).
 *
 * @param primary colour of headings, as #rrggbb in lower case
 * @param accent colour of lines and marks, as #rrggbb in lower case
 * @param letters of the headings
 */
public record Brand(
        String primary,
        String accent,
        Layout layout,
        Letters letters,
        @Nullable Logo logo) {
    public static final Brand HOUSE = new Brand("#46205a", "#ff5a36", Layout.CALM, Letters.BRICOLAGE, null);

    /** The three ways a document can be laid out. */
    public enum Layout {
        CALM,
        BOLD,
        PLAIN
    }

    /** The two kinds of letters for headings; what is read at length is always set in the clear ones. */
    public enum Letters {
        BRICOLAGE,
        ATKINSON
    }

    /** The same brand, laid out otherwise. */
    public Brand laidOut(Layout other) {
        return new Brand(primary, accent, other, letters, logo);
    }

    /** A drawn logo: its file, and the fingerprint (SHA-256, hexadecimal) of what is in it. */
    public record Logo(UUID file, String sha256) {}
}
