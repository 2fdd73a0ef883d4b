package coop.genoot.home.news;

import coop.genoot.home.Link;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import java.util.List;

/**
 * How somebody is told of each kind of news.
 *
 * @param binding the names of what must be told, and so cannot be switched off
 */
public record WaysPage(
        List<Link> crumbs, List<Kind> kinds, List<String> binding, List<Option> ways, Typed typed, boolean kept) {
    public WaysPage {
        crumbs = List.copyOf(crumbs);
        kinds = List.copyOf(kinds);
        binding = List.copyOf(binding);
        ways = List.copyOf(ways);
    }

    /** A kind of news for which one chooses. */
    public record Kind(String field, String name) {}
}
