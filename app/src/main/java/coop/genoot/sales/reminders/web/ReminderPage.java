package coop.genoot.sales.reminders.web;

import coop.genoot.home.Fact;
import coop.genoot.home.Link;
import java.util.List;

/** A mail as the client got it. */
public record ReminderPage(String title, List<Link> crumbs, List<Fact> facts, List<String> paragraphs) {
    public ReminderPage {
        crumbs = List.copyOf(crumbs);
        facts = List.copyOf(facts);
        paragraphs = List.copyOf(paragraphs);
    }
}
