package coop.genoot.sales.held.web;

import coop.genoot.home.Fact;
import coop.genoot.home.Moment;
import coop.genoot.home.Tone;
import coop.genoot.sales.documents.Sheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that waits for a check, for whoever sent it and for who looks at it.
 *
 * @param now one sentence: who looks and until when, or what was decided
 * @param moments what happened, whom we wait for and what happens then
 * @param words what the checker said, or empty
 * @param sheet the document as it would be; null when it is not composed yet
 * @param notDrawn why there is no document to see, or empty
 * @param again the words of the button that lets its sender change it; null when that is not for the reader
 */
public record WaitingPage(
        String id,
        String title,
        Tone tone,
        String state,
        String now,
        List<Moment> moments,
        String words,
        List<Fact> reasons,
        List<Fact> facts,
        @Nullable Sheet sheet,
        String notDrawn,
        @Nullable String again) {
    public WaitingPage {
        moments = List.copyOf(moments);
        reasons = List.copyOf(reasons);
        facts = List.copyOf(facts);
    }
}
