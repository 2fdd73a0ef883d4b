package coop.genoot.control.web;

import coop.genoot.home.Fact;
import coop.genoot.home.Tone;
import coop.genoot.home.Typed;
import java.util.List;

/**
 * Something that waits, as its checker sees it.
 *
 * @param now one sentence on where it stands
 * @param document where it is read
 */
public record StopPage(
        String id,
        String title,
        Tone tone,
        String state,
        String now,
        List<Reason> reasons,
        List<Fact> facts,
        String document,
        boolean waiting,
        Typed typed) {
    public StopPage {
        reasons = List.copyOf(reasons);
        facts = List.copyOf(facts);
    }

    /** A rule that stopped it, what that rule is for, and whose it is. */
    public record Reason(String name, String purpose, String owner) {}
}
