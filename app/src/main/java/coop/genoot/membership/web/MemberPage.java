package coop.genoot.membership.web;

import coop.genoot.home.Fact;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.membership.Member;
import java.util.List;
import java.util.Set;

/**
 * The file of one member.
 *
 * @param keeper whether the reader may change it
 * @param awaited whether the member never came in yet
 * @param done what was just done, empty when nothing was
 */
public record MemberPage(
        Member member,
        List<Fact> facts,
        List<Option> offices,
        boolean keeper,
        boolean awaited,
        String done,
        Typed typed) {
    private static final Set<String> DONE = Set.of("invited", "moved", "partner");

    public MemberPage {
        facts = List.copyOf(facts);
        offices = List.copyOf(offices);
        done = DONE.contains(done) ? done : "";
    }

    public String address() {
        return "/members/" + member.person();
    }
}
