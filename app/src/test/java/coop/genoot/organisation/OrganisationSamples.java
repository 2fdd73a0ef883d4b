package coop.genoot.organisation;

import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;
import coop.genoot.common.Rate;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A group, an entity and an office as tests of any room need them; each call makes new ones. */
public final class OrganisationSamples {
    /** The first day on which the samples have a contribution. */
    public static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private static final Actor SETUP = Actor.system("test");

    private OrganisationSamples() {}

    public static UUID aGroup(Organisation organisation) {
        return CurrentActor.as(SETUP, () -> organisation.foundGroup(SETUP, "Genoot"));
    }

    /** A Belgian cooperative without anything set. */
    public static EntityId aBelgianEntity(Organisation organisation) {
        var group = aGroup(organisation);
        return CurrentActor.as(SETUP, () -> organisation.found(SETUP, group, belgian(anEnterpriseNumber())));
    }

    /** A Belgian cooperative that retains 6.5 % of what is invoiced. */
    public static EntityId aBelgianEntity(Organisation organisation, Settings settings) {
        var entity = aBelgianEntity(organisation);
        var rule = ContributionRule.flat(Rate.percent("6.5"));
        CurrentActor.run(
                SETUP,
                () -> settings.set(
                        SETUP, Setting.CONTRIBUTION, Settings.Place.entity(entity), rule, LONG_AGO, "founding"));
        return entity;
    }

    public static OfficeId anOffice(Organisation organisation, EntityId entity) {
        var form = new OfficeForm("Gent", "Coupure 1", "", "9000", "Gent", "gent@genoot.example", "");
        return CurrentActor.as(SETUP, () -> organisation.open(SETUP, entity, form));
    }

    public static Actor anAdministratorOf(UUID scope) {
        return Actor.person(
                new PersonId(UUID.randomUUID()), "Mieke De Smet", List.of(new Grant(Hat.ADMIN, scope)), Language.NL);
    }

    public static EntityForm belgian(String number) {
        return new EntityForm(
                "Genoot België",
                "Genoot cv",
                "cooperatieve vennootschap",
                "BE",
                "nl",
                number,
                "",
                "RPR Gent",
                "Kraanlei 12",
                "",
                "9000",
                "Gent",
                "hallo@genoot.example",
                "",
                "",
                "",
                "#46205A",
                "Genoot cv");
    }

    public static EntityForm french(String siret) {
        return new EntityForm(
                "Genoot France",
                "Genoot SCOP SA",
                "SCOP SA à capital variable",
                "FR",
                "fr",
                siret,
                "",
                "RCS Lille Métropole",
                "12 rue Faidherbe",
                "",
                "59000",
                "Lille",
                "bonjour@genoot.example",
                "",
                "",
                "",
                "#46205a",
                "");
    }

    /** A Belgian enterprise number that nobody used before in this run. */
    public static String anEnterpriseNumber() {
        int eight = ThreadLocalRandom.current().nextInt(2_000_000, 19_999_999);
        return "%08d%02d".formatted(eight, 97 - eight % 97);
    }
}
