package coop.genoot.journeys;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityForm;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.common.Rate;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.organisation.ContributionRule;
import coop.genoot.organisation.EntityForm;
import coop.genoot.organisation.OfficeForm;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import coop.genoot.platform.identity.People;
import coop.genoot.platform.identity.SignIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** A cooperative founded this morning, made through the doors: one Activity, and not a single document yet. */
final class YoungCooperative {
    private static final Actor HOUSE = Actor.system("journeys");
    private static boolean founded;

    private YoungCooperative() {}

    /** Its first people. */
    enum Newcomer {
        MEMBER("Noor Vandamme", "noor.vandamme@genoot.example"),
        FINANCE("Bram Claessens", "bram.claessens@genoot.example");

        private final String fullName;
        private final String email;

        Newcomer(String fullName, String email) {
            this.fullName = fullName;
            this.email = email;
        }

        String email() {
            found();
            return email;
        }
    }

    private static synchronized void found() {
        if (founded || isKnown()) return;
        founded = true;
        var organisation = House.open().ask(Organisation.class);
        var group = CurrentActor.as(HOUSE, () -> organisation.entities().getFirst().group());
        var entity = CurrentActor.as(HOUSE, () -> organisation.found(HOUSE, group, form()));
        var office = CurrentActor.as(HOUSE, () -> organisation.open(HOUSE, entity, office()));
        var rule = ContributionRule.flat(Rate.percent("8"));
        CurrentActor.run(HOUSE, () -> House.open().ask(Settings.class)
                .set(HOUSE, Setting.CONTRIBUTION, Settings.Place.entity(entity), rule, today(), "Oprichting"));
        register(Newcomer.FINANCE, Hat.FINANCE, entity.value());
        var noor = register(Newcomer.MEMBER, Hat.MEMBER, entity.value());
        var activity = new ActivityForm("Studio Noor", "illustratie", "", "#274c77", "#f2a541", "CALM");
        CurrentActor.run(noor, () -> House.open().ask(Activities.class).open(noor, entity, office, activity));
    }

    private static boolean isKnown() {
        return CurrentActor.as(HOUSE, () -> House.open().ask(People.class).byEmail(Newcomer.MEMBER.email))
                .isPresent();
    }

    private static Actor register(Newcomer who, Hat hat, UUID scope) {
        var person = new PersonId(TimeOrderedId.at(House.open().ask(Clock.class).instant()));
        var grants = House.open().ask(Grants.class);
        CurrentActor.run(HOUSE, () -> {
            House.open().ask(People.class).register(person, who.fullName, who.email, Language.NL);
            grants.give(person, hat, scope, today());
        });
        House.open().ask(SignIn.class).setPassword(person, Visitor.PASSWORD);
        return Actor.person(person, who.fullName, CurrentActor.as(HOUSE, () -> grants.of(person)), Language.NL);
    }

    private static LocalDate today() {
        return LocalDate.now(House.open().ask(Clock.class));
    }

    private static EntityForm form() {
        return new EntityForm(
                "Genoot Kust",
                "Genoot Kust cv",
                "coöperatieve vennootschap",
                "BE",
                "nl",
                "0999900546",
                "BE0999900546",
                "RPR Oostende",
                "Visserskaai 3",
                "",
                "8400",
                "Oostende",
                "kust@genoot.example",
                "+32 59 12 34 56",
                "",
                "",
                "#274c77",
                "Genoot Kust cv");
    }

    private static OfficeForm office() {
        return new OfficeForm("Oostende", "Visserskaai 3", "", "8400", "Oostende", "kust@genoot.example", "");
    }
}
