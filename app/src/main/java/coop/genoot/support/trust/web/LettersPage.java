package coop.genoot.support.trust.web;

import coop.genoot.home.Link;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import java.util.List;
import java.util.UUID;

/**
 * Whom one can write to in confidence, and the letters one has.
 *
 * @param id of the letter that is begun with the form
 * @param tools where administrators name people of trust
 */
public record LettersPage(UUID id, List<Option> people, List<Row> letters, List<Link> tools, Typed typed) {
    public LettersPage {
        people = List.copyOf(people);
        letters = List.copyOf(letters);
        tools = List.copyOf(tools);
    }

    /** One letter in the list. */
    public record Row(String with, String when, String href) {}
}
