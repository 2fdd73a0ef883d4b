package coop.genoot.purchasing.web;

import coop.genoot.home.Tone;
import java.util.List;
import java.util.UUID;

/**
 * What somebody claims: to be completed, on its way, done.
 *
 * @param next the id of the claim that a photo would begin
 */
public record ReceiptsPage(UUID next, List<Row> drafts, List<Row> open, List<Row> done) {
    /** One claim in a list. */
    public record Row(Tone tone, String title, String detail, String state, String href) {}

    public ReceiptsPage {
        drafts = List.copyOf(drafts);
        open = List.copyOf(open);
        done = List.copyOf(done);
    }

    public boolean isEmpty() {
        return drafts.isEmpty() && open.isEmpty() && done.isEmpty();
    }
}
