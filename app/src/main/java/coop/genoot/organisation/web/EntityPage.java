package coop.genoot.organisation.web;

import coop.genoot.common.OfficeId;
import coop.genoot.home.Fact;
import coop.genoot.home.Typed;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Office;
import coop.genoot.organisation.closing.PlannedClosing;
import coop.genoot.organisation.staff.Colleague;
import coop.genoot.organisation.staff.Team;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One entity: what the register says, where it is, who works there. The keeper is its administrator. */
public record EntityPage(
        Entity entity,
        List<Office> offices,
        List<PlannedClosing> closings,
        List<Team> teams,
        List<Colleague> colleagues,
        boolean keeper,
        Typed typed) {
    public EntityPage {
        offices = List.copyOf(offices);
        closings = List.copyOf(closings);
        teams = List.copyOf(teams);
        colleagues = List.copyOf(colleagues);
    }

    public String address() {
        return "/organisation/entities/" + entity.id();
    }

    public String settings() {
        return "/organisation/settings/" + entity.id();
    }

    /** What the law wants to know of us. */
    public List<Fact> facts(Words t) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(t.text("organisation.entity.legalName"), entity.legalName()));
        facts.add(Fact.of(t.text("organisation.entity.legalForm"), entity.legalForm()));
        facts.add(Fact.of(
                t.text("organisation.entity.number"), entity.registration().formatted()));
        if (entity.vatNumber() != null)
            facts.add(Fact.of(
                    t.text("organisation.entity.vat"), entity.vatNumber().formatted()));
        facts.add(Fact.of(t.text("organisation.entity.register"), entity.register()));
        facts.add(Fact.of(
                t.text("organisation.entity.electronicAddress"),
                entity.electronicAddress().toString()));
        facts.add(Fact.of(t.text("organisation.address"), entity.address().toString()));
        facts.add(Fact.of(t.text("organisation.country"), entity.address().countryName(t.language())));
        facts.add(Fact.of(t.text("organisation.reach-us"), contact()));
        return facts.stream().filter(fact -> !fact.value().isBlank()).toList();
    }

    /** Where an office is, who advises there, and when it closes if that is planned. */
    public String officeLine(Office office, Words t) {
        var advisors = colleagues.stream()
                .filter(it ->
                        it.hat() == Hat.ADVISOR && it.scope().equals(office.id().value()))
                .map(Colleague::name);
        var where = Stream.of(office.address().toString(), office.email(), office.phone(), closing(office, t));
        return joined(Stream.concat(where, advisors));
    }

    private String closing(Office office, Words t) {
        return closings.stream()
                .filter(it -> it.office().equals(office.id()))
                .map(it -> t.text("organisation.office.end.planned", t.date(it.on()), nameOf(it.heir())))
                .collect(Collectors.joining());
    }

    private String nameOf(OfficeId office) {
        return offices.stream().filter(it -> it.id().equals(office)).map(Office::name).collect(Collectors.joining());
    }

    /** How to reach a support service and who is in it. */
    public String teamLine(Team team) {
        var people =
                colleagues.stream().filter(it -> team.id().equals(it.team())).map(Colleague::name);
        return joined(Stream.concat(Stream.of(team.email(), team.phone()), people));
    }

    /** What somebody is here, where, and from when to when. */
    public String colleagueLine(Colleague colleague, Words t) {
        var hat = t.text("organisation.hat." + colleague.hat().name().toLowerCase(Locale.ROOT));
        var office = offices.stream()
                .filter(it -> it.id().value().equals(colleague.scope()))
                .map(Office::name)
                .findFirst()
                .orElse("");
        var until = colleague.until();
        var dates = until == null
                ? t.text("organisation.staff.from", t.date(colleague.since()))
                : t.text("organisation.staff.from-until", t.date(colleague.since()), t.date(until));
        return joined(Stream.of(hat, colleague.function(), office, dates));
    }

    private String contact() {
        var contact = entity.contact();
        return joined(Stream.of(contact.email(), contact.phone(), contact.website()));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(it -> !it.isBlank()).collect(Collectors.joining(" · "));
    }
}
