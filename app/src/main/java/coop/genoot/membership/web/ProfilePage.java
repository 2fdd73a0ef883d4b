package coop.genoot.membership.web;

import coop.genoot.home.Fact;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import java.util.List;

/** What I show of myself: facts the cooperative keeps, and a form for what is mine to change. */
public record ProfilePage(
        boolean member, List<Fact> facts, List<Option> openness, List<Option> languages, boolean saved, Typed typed) {
    public ProfilePage {
        facts = List.copyOf(facts);
        openness = List.copyOf(openness);
        languages = List.copyOf(languages);
    }
}
