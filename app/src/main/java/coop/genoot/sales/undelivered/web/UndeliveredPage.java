package coop.genoot.sales.undelivered.web;

import coop.genoot.home.Link;
import coop.genoot.home.Typed;
import java.util.List;

/**
 * An address that does not work.
 *
 * @param why in the words of the mail server
 */
public record UndeliveredPage(
        String title, List<Link> crumbs, String lead, String subject, String why, String action, Typed typed) {
    public UndeliveredPage {
        crumbs = List.copyOf(crumbs);
    }
}
