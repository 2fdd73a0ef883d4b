package coop.genoot.sales.collection.web;

import coop.genoot.home.Fact;
import coop.genoot.home.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice that is or could be handed over.
 *
 * @param papers what goes with it, each where it can be read
 * @param once the id of what would be asked; null when it runs already
 * @param refused the key of what is in the way; null when nothing is
 */
public record CollectionPage(
        String title,
        List<Link> crumbs,
        String lead,
        List<Fact> facts,
        List<String> contact,
        List<Link> papers,
        String address,
        @Nullable String once,
        boolean recallable,
        @Nullable String refused) {
    public CollectionPage {
        crumbs = List.copyOf(crumbs);
        facts = List.copyOf(facts);
        contact = List.copyOf(contact);
        papers = List.copyOf(papers);
    }
}
