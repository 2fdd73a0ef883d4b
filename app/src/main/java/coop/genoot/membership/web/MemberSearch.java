package coop.genoot.membership.web;

import coop.genoot.common.OfficeId;
import coop.genoot.home.SearchSource;
import coop.genoot.membership.Member;
import coop.genoot.membership.Membership;
import coop.genoot.organisation.Office;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the members somebody works for, by name. */
@Component
class MemberSearch implements SearchSource {
    private final Membership membership;
    private final Organisation organisation;

    MemberSearch(Membership membership, Organisation organisation) {
        this.membership = membership;
        this.organisation = organisation;
    }

    @Override
    public List<Found> find(Actor me, String words, int atMost, Words t) {
        return membership.inCareOf(me, null, words, null, atMost).stream()
                .map(this::found)
                .toList();
    }

    private Found found(Member member) {
        return new Found("user", member.name(), nameOf(member.office()), "/members/" + member.person());
    }

    private String nameOf(OfficeId office) {
        return organisation.office(office).map(Office::name).orElse("");
    }
}
