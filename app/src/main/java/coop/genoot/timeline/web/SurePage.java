package coop.genoot.timeline.web;

import coop.genoot.home.Link;
import java.util.List;

/**
 * Asks whether somebody is sure of what can never be taken back.
 *
 * @param words what comes of it
 * @param address of the step
 */
public record SurePage(String title, String words, String address, List<Link> crumbs) {
    public SurePage {
        crumbs = List.copyOf(crumbs);
    }
}
