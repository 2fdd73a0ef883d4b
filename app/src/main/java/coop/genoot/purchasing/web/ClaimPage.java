package coop.genoot.purchasing.web;

import coop.genoot.home.Fact;
import coop.genoot.home.Link;
import coop.genoot.home.Moment;
import coop.genoot.home.Tone;
import coop.genoot.home.Typed;
import java.util.List;
import java.util.UUID;

/**
 * A claim that was handed in, with its life.
 *
 * @param now where it stands and with whom, in a sentence
 * @param alone whether its member validated it, with the reason
 * @param doors what the reader may do with it
 */
public record ClaimPage(
        UUID id,
        String title,
        Tone tone,
        String state,
        String now,
        String alone,
        List<String> reasons,
        List<Fact> facts,
        List<Moment> life,
        FilesPart files,
        List<Link> links,
        Typed typed,
        Doors doors) {
    /** What may be done by who reads it. */
    public record Doors(boolean own, boolean withdraw, boolean tryAgain, boolean decide) {}

    public ClaimPage {
        reasons = List.copyOf(reasons);
        facts = List.copyOf(facts);
        life = List.copyOf(life);
        links = List.copyOf(links);
    }

    public String address() {
        return "/receipts/" + id;
    }
}
