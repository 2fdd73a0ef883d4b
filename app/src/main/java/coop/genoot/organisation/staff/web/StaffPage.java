package coop.genoot.organisation.staff.web;

import coop.genoot.common.Language;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Office;
import coop.genoot.organisation.staff.AppointmentForm;
import coop.genoot.organisation.staff.Team;
import coop.genoot.platform.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The forms for somebody new on the staff and for a new support service, with what was typed. */
public record StaffPage(Entity entity, List<Office> offices, List<Team> teams, Typed typed) {
    public StaffPage {
        offices = List.copyOf(offices);
        teams = List.copyOf(teams);
    }

    public String entityAddress() {
        return "/organisation/entities/" + entity.id();
    }

    public List<Option> hats(Words t) {
        return AppointmentForm.HATS.stream()
                .map(Enum::name)
                .map(hat -> Option.of(hat, t.text("organisation.hat." + hat.toLowerCase(Locale.ROOT)))
                        .withHint(t.text("organisation.hat-may." + hat.toLowerCase(Locale.ROOT))))
                .toList();
    }

    public List<Option> officeOptions() {
        return offices.stream()
                .map(office -> Option.of(office.id().toString(), office.name()))
                .toList();
    }

    public List<Option> teamOptions(Words t) {
        return teams.stream()
                .map(team -> Option.of(team.id().toString(), team.name().in(t.language())))
                .toList();
    }

    public List<Option> languages(Words t) {
        return Stream.of(Language.values())
                .map(it -> Option.of(it.code(), it.locale().getDisplayLanguage(t.locale())))
                .toList();
    }
}
