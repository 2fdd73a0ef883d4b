package coop.genoot.control.web;

import coop.genoot.home.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was looked at of what the reader did. */
public record MinePage(List<FoundLine> toCorrect, List<DeskPage.Row> stops, List<FoundLine> found) {
    public MinePage {
        toCorrect = List.copyOf(toCorrect);
        stops = List.copyOf(stops);
        found = List.copyOf(found);
    }

    /**
     * What was found.
     *
     * @param href the document; null when no page shows it
     * @param help whether there is something to do, and help for it
     */
    public record FoundLine(
            String id,
            Tone tone,
            String title,
            String state,
            String detail,
            String words,
            @Nullable String href,
            boolean help) {}
}
