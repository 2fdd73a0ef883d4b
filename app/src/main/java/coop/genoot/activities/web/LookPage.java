package coop.genoot.activities.web;

import coop.genoot.common.Language;
import gg.jte.Content;
import java.util.List;

/**
 * Examples of a document in the three layouts.
 *
 * @param tooLight whether the main colour cannot be read on white paper, so that titles are written in dark
 */
public record LookPage(List<Sample> samples, boolean tooLight, Language language) {
    public LookPage {
        samples = List.copyOf(samples);
    }

    /** One example; {@code chosen} is the layout as it stands in the form. */
    public record Sample(String label, boolean chosen, Content sheet) {}
}
