package coop.genoot.timeline.web;

import coop.genoot.home.Link;
import coop.genoot.home.StepSwitch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to happen by itself, for each kind of step.
 *
 * @param crumbs where one came from, as far as the reader may go there
 */
public record DefaultsPage(List<Link> crumbs, List<Kind> kinds) {
    public DefaultsPage {
        crumbs = List.copyOf(crumbs);
        kinds = List.copyOf(kinds);
    }

    /**
     * One kind of step.
     *
     * @param id names its place on the page
     * @param telling whether the reader is told of it; null for who manages nothing, and so never is
     */
    public record Kind(
            String id,
            String title,
            List<Row> rows,
            @Nullable Telling telling) {
        public Kind {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Where something can be said for it.
     *
     * @param words what counts there, and where that comes from
     */
    public record Row(String name, String words, StepSwitch choice) {}
}
