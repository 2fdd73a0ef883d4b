package coop.genoot.timeline.web;

import coop.genoot.home.Link;
import coop.genoot.home.StepSwitch;
import java.util.List;

/**
 * What somebody wants to happen by itself, for each kind of step.
 *
 * @param crumbs where one came from, as far as the reader may go there
 * @param told when the reader is told of each kind; empty for who manages nothing, and so never is
 */
public record DefaultsPage(List<Link> crumbs, List<Kind> kinds, List<Told> told) {
    public DefaultsPage {
        crumbs = List.copyOf(crumbs);
        told = List.copyOf(told);
        kinds = List.copyOf(kinds);
    }

    /**
     * One kind of step.
     *
     * @param id names its place on the page
     */
    public record Kind(String id, String title, List<Row> rows) {
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

    /** Whether the reader is told before and after a kind of step. */
    public record Told(String kind, Telling telling) {}
}
