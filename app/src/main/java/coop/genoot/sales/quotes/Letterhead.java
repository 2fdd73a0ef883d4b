package coop.genoot.sales.quotes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who writes to whom, as it was on the day of sending: the Activity's brand in front, the cooperative as the legal
 * seller
 * behind it (requirements D-05, D-06), and the client.
 *
 * @param primary and accent colours as #rrggbb
 * @param layout one of CALM, BOLD, PLAIN
 * @param letters of the headings, BRICOLAGE or ATKINSON; null on quotes from before there was a choice
 * @param logoSha256 fingerprint of the logo, so that nobody can slip in another one later
 * @param sellerLines address, numbers and register of the cooperative, line by line
 * @param terms what the client agrees to by accepting; may be empty
 * @param footer the cooperative's mark at the foot, which nobody removes
 */
public record Letterhead(
        String activity,
        String trade,
        String website,
        String primary,
        String accent,
        String layout,
        @Nullable String letters,
        @Nullable UUID logo,
        @Nullable String logoSha256,
        String seller,
        List<String> sellerLines,
        String sellerColour,
        String footer,
        String client,
        List<String> clientLines,
        String terms) {
    public Letterhead {
        sellerLines = List.copyOf(sellerLines);
        clientLines = List.copyOf(clientLines);
    }
}
