package coop.genoot.support;

import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;
import coop.genoot.membership.MemberSamples;
import coop.genoot.membership.Membership;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.OrganisationSamples;
import coop.genoot.organisation.Wording;
import coop.genoot.organisation.staff.Colleague;
import coop.genoot.organisation.staff.Staff;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.support.services.Catalogue;
import coop.genoot.support.services.ServiceForm;
import coop.genoot.support.services.ServiceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** A cooperative with a recovery team of two, the service it offers, a member and an advisor of the member's office. */
@TestComponent
public class SupportSamples {
    private static final Actor SETUP = Actor.system("test");

    @Autowired
    Organisation organisation;

    @Autowired
    Membership membership;

    @Autowired
    Staff staff;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Clock clock;

    /** Who plays, and where. */
    public record Cast(
            EntityId entity,
            OfficeId office,
            UUID team,
            ServiceId service,
            Actor nadia,
            Actor mieke,
            Actor koen,
            Actor advisor) {}

    public Cast cast() {
        var entity = OrganisationSamples.aBelgianEntity(organisation);
        return cast(entity, OrganisationSamples.anOffice(organisation, entity));
    }

    Cast cast(EntityId entity, OfficeId office) {
        var team = aTeam(entity, "Recovery");
        var service = aService(entity, team, "Recovery", "3");
        return new Cast(
                entity,
                office,
                team,
                service,
                aMember(entity, office, "Nadia"),
                aColleague(entity, team, "Mieke"),
                aColleague(entity, team, "Koen"),
                wearing(Hat.ADVISOR, office.value(), "Hilde"));
    }

    public UUID aTeam(EntityId entity, String name) {
        var wording = new Wording(name, name, name);
        return CurrentActor.as(
                SETUP, () -> staff.addTeam(SETUP, entity, wording, "recovery@genoot.example", "09 123 45 67"));
    }

    /** Offered to everybody, with a first answer within so many working days. */
    public ServiceId aService(EntityId entity, UUID team, String name, String days) {
        return CurrentActor.as(SETUP, () -> catalogue.add(SETUP, entity, form(team, name, days)));
    }

    /** What an administrator types, as a form. */
    public static ServiceForm form(UUID team, String name, String days) {
        return new ServiceForm(formOf(team, name, days));
    }

    /** The same, field by field. */
    public static Map<String, String> formOf(UUID team, String name, String days) {
        return Map.of(
                "name-nl",
                name + " nl",
                "name-fr",
                name + " fr",
                "name-en",
                name,
                "what-en",
                "We call the client.",
                "team",
                team.toString(),
                "topic",
                "RECOVERY",
                "days",
                days,
                "forEveryone",
                "true",
                "offered",
                "true",
                "version",
                "0");
    }

    public Actor aMember(EntityId entity, OfficeId office, String name) {
        var person = MemberSamples.aMember(membership, office, name);
        return Actor.person(person, name, List.of(new Grant(Hat.MEMBER, entity.value())), Language.EN);
    }

    public Actor anAdministrator(EntityId entity, String name) {
        var person = new PersonId(UUID.randomUUID());
        var place = Colleague.of(person, name, entity, entity.value(), Hat.ADMIN, LocalDate.now(clock));
        CurrentActor.run(SETUP, () -> staff.appoint(SETUP, place));
        return Actor.person(person, name, List.of(new Grant(Hat.ADMIN, entity.value())), Language.EN);
    }

    public Actor aColleague(EntityId entity, UUID team, String name) {
        var person = new PersonId(UUID.randomUUID());
        var place = Colleague.of(person, name, entity, entity.value(), Hat.SUPPORT, LocalDate.now(clock));
        CurrentActor.run(SETUP, () -> staff.appoint(SETUP, place.in(team)));
        return Actor.person(person, name, List.of(new Grant(Hat.SUPPORT, entity.value())), Language.EN);
    }

    static Actor wearing(Hat hat, UUID scope, String name) {
        return Actor.person(new PersonId(UUID.randomUUID()), name, List.of(new Grant(hat, scope)), Language.EN);
    }
}
