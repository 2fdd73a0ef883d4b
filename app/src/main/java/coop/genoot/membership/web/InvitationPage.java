package coop.genoot.membership.web;

import coop.genoot.common.Language;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.organisation.Office;
import coop.genoot.platform.Words;
import java.util.List;
import java.util.stream.Stream;

/** The form with which somebody is invited to become a member. */
public record InvitationPage(List<Office> offices, Typed typed) {
    public InvitationPage {
        offices = List.copyOf(offices);
    }

    public List<Option> officeOptions() {
        return offices.stream()
                .map(office -> Option.of(office.id().toString(), office.name()))
                .toList();
    }

    /** Each language in its own words, so that everybody finds theirs. */
    public List<Option> languages(Words t) {
        return Stream.of(Language.values())
                .map(it -> Option.of(it.code(), t.text("membership.language." + it.code())))
                .toList();
    }
}
