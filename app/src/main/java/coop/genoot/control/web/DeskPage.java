package coop.genoot.control.web;

import coop.genoot.home.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a checker.
 *
 * @param late how much is past its term, in words; null when nothing is
 * @param reviews what is to be looked at of closed weeks
 * @param corrections what members are still to correct
 */
public record DeskPage(
        @Nullable String late, List<Row> waiting, List<Row> reviews, List<Row> corrections, List<Row> decided) {
    public DeskPage {
        waiting = List.copyOf(waiting);
        reviews = List.copyOf(reviews);
        corrections = List.copyOf(corrections);
        decided = List.copyOf(decided);
    }

    /** One thing that waits, or was looked at. */
    public record Row(Tone tone, String title, String detail, String href, String state) {}
}
