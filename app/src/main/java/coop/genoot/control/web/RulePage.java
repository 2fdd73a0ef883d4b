package coop.genoot.control.web;

import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import java.util.List;

/** A rule that is begun, as an administrator types it. */
public record RulePage(
        String entity,
        String address,
        String teamsAddress,
        List<Option> kinds,
        List<Option> documents,
        List<Option> teams,
        Typed typed) {
    public RulePage {
        kinds = List.copyOf(kinds);
        documents = List.copyOf(documents);
        teams = List.copyOf(teams);
    }
}
