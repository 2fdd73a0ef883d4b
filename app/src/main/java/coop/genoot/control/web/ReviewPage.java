package coop.genoot.control.web;

import coop.genoot.home.Fact;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done, for who looks at it.
 *
 * @param document where it is read; null when no page shows it to the reader
 * @param correction until when it is to be corrected, or who did; empty when nothing is
 * @param found what was found, in words; null while nobody looked
 */
public record ReviewPage(
        String id,
        String title,
        String why,
        List<String> rules,
        List<Fact> facts,
        @Nullable String document,
        List<Option> findings,
        @Nullable String found,
        String correction,
        boolean toCorrect,
        Typed typed) {
    public ReviewPage {
        rules = List.copyOf(rules);
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
    }
}
