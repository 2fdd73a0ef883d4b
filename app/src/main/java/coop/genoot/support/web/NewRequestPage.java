package coop.genoot.support.web;

import coop.genoot.home.Draft;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.support.attachments.web.FilesPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form with which somebody asks something.
 *
 * @param files what was brought so far
 * @param about the document it is about, as it is called; null for none
 * @param aboutPage where it is read
 */
public record NewRequestPage(
        Draft draft,
        FilesPart files,
        Typed typed,
        List<Option> services,
        List<Option> activities,
        @Nullable String about,
        @Nullable String aboutPage) {
    public NewRequestPage {
        services = List.copyOf(services);
        activities = List.copyOf(activities);
    }
}
