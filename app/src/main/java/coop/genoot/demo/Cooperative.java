package coop.genoot.demo;

import coop.genoot.common.Bic;
import coop.genoot.common.Country;
import coop.genoot.common.EntityId;
import coop.genoot.common.Iban;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;
import coop.genoot.common.Rate;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.organisation.BankAccount;
import coop.genoot.organisation.ContributionRule;
import coop.genoot.organisation.ContributionRule.Basis;
import coop.genoot.organisation.ContributionRule.Destination;
import coop.genoot.organisation.ContributionRule.Exemption;
import coop.genoot.organisation.ContributionRule.FixedPart;
import coop.genoot.organisation.ContributionRule.Tier;
import coop.genoot.organisation.ContributionRule.Trigger;
import coop.genoot.organisation.EntityForm;
import coop.genoot.organisation.OfficeForm;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.organisation.Wording;
import coop.genoot.organisation.staff.Colleague;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.identity.People;
import coop.genoot.platform.identity.SignIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Founds the group: a Belgian and a French cooperative, five offices, their staff and their rules. */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class Cooperative {
    /** Where members belong: the office, its entity. */
    record Place(EntityId entity, OfficeId office, Country country) {}

    /** The house as founded: offices by name. */
    record Founded(EntityId belgian, EntityId french, List<Actor> finance, Map<String, Place> offices) {}

    static final String PASSWORD = "samen-sterk-2026";
    private static final Actor HOUSE = Actor.system("demo");
    private static final LocalDate FOUNDED = LocalDate.of(2014, 1, 1);

    private final Organisation organisation;
    private final Settings settings;
    private final Teams teams;
    private final People people;
    private final SignIn signIn;
    private final Clock clock;

    Cooperative(Organisation organisation, Settings settings, Teams teams, People people, SignIn signIn, Clock clock) {
        this.organisation = organisation;
        this.settings = settings;
        this.teams = teams;
        this.people = people;
        this.signIn = signIn;
        this.clock = clock;
    }

    Founded found() {
        var group = organisation.foundGroup(HOUSE, "Genoot");
        var belgian = organisation.found(HOUSE, group, belgianForm());
        var french = organisation.found(HOUSE, group, frenchForm());
        keepAccount(belgian, "BE68539007547034", "TRIOBEBB");
        keepAccount(french, "FR7630006000011234567890189", "AGRIFRPP");
        setContribution(belgian, ContributionRule.flat(Rate.percent("6.5")));
        setContribution(french, onCollection());
        var offices = new HashMap<String, Place>();
        offices.put("Brussel", office(belgian, Country.BELGIUM, "Brussel", "Rue Gheude 49", "1070"));
        offices.put("Gent", office(belgian, Country.BELGIUM, "Gent", "Kraanlei 12", "9000"));
        offices.put("Liège", office(belgian, Country.BELGIUM, "Liège", "Rue Sœurs-de-Hasque 9", "4000"));
        offices.put("Lille", office(french, Country.FRANCE, "Lille", "12 rue Faidherbe", "59000"));
        offices.put("Nantes", office(french, Country.FRANCE, "Nantes", "4 rue de la Bléterie", "44000"));
        appointStaff(group, belgian, french, offices);
        var mieke = appoint("Mieke De Smet", Language.NL, belgian, belgian.value(), Hat.FINANCE, "boekhouding");
        var bernard = appoint("Bernard Lacroix", Language.FR, french, french.value(), Hat.FINANCE, "comptabilité");
        var finance = List.of(
                FinanceTeam.member(mieke, "Mieke De Smet", belgian, Language.NL),
                FinanceTeam.member(bernard, "Bernard Lacroix", french, Language.FR));
        return new Founded(belgian, french, finance, Map.copyOf(offices));
    }

    private void appointStaff(UUID group, EntityId belgian, EntityId french, Map<String, Place> offices) {
        var greet = appoint("Greet Adams", Language.NL, belgian, belgian.value(), Hat.ADMIN, "directie");
        teams.appoint(Colleague.of(greet, "Greet Adams", belgian, group, Hat.ADMIN, LocalDate.now(clock)));
        appoint("Sylvie Perrin", Language.FR, french, french.value(), Hat.ADMIN, "direction");
        appoint("Koen Baert", Language.NL, belgian, belgian.value(), Hat.SUPPORT, "juridische dienst");
        for (var advisor : List.of(
                List.of("Hilde Moens", "Gent", "nl"),
                List.of("Amina Toumi", "Brussel", "fr"),
                List.of("Luc Delvaux", "Liège", "fr"),
                List.of("Claire Vasseur", "Lille", "fr"),
                List.of("Yann Le Goff", "Nantes", "fr"))) {
            var place = offices.get(advisor.get(1));
            var language = Language.of(advisor.get(2)).orElseThrow();
            appoint(advisor.get(0), language, place.entity(), place.office().value(), Hat.ADVISOR, "advies");
        }
    }

    private PersonId appoint(String name, Language language, EntityId entity, UUID scope, Hat hat, String function) {
        var person = new PersonId(TimeOrderedId.at(clock.instant()));
        people.register(person, name, Cast.emailOf(name), language);
        signIn.setPassword(person, PASSWORD);
        teams.appoint(Colleague.of(person, name, entity, scope, hat, LocalDate.now(clock))
                .as(function));
        return person;
    }

    private void keepAccount(EntityId entity, String iban, String bic) {
        var label = iban.startsWith("FR") ? "Compte courant" : "Zichtrekening";
        var account =
                new BankAccount(Iban.parse(iban).orElseThrow(), Bic.parse(bic).orElseThrow(), label, true);
        organisation.keepAccount(HOUSE, entity, account);
    }

    private Place office(EntityId entity, Country country, String town, String street, String postcode) {
        var form = new OfficeForm(town, street, "", postcode, town, Cast.emailOf(town), "");
        return new Place(entity, organisation.open(HOUSE, entity, form), country);
    }

    private void setContribution(EntityId entity, ContributionRule rule) {
        settings.set(
                HOUSE,
                Setting.CONTRIBUTION,
                Settings.Place.entity(entity),
                rule.payingFor(purposes()),
                FOUNDED,
                "Algemene vergadering");
    }

    /** As some French cooperatives do: of what clients paid, less from a turnover on, and a fixed part a month. */
    private static ContributionRule onCollection() {
        var tiers = List.of(tier("0.00", "10"), tier("35000.00", "8"), tier("45000.00", "6"));
        var insurance = new FixedPart(Money.euros("16.00"), FixedPart.Every.MONTH);
        return new ContributionRule(
                Basis.TURNOVER, Trigger.COLLECTED, tiers, insurance, Exemption.NONE, Rate.ZERO, null, null, List.of());
    }

    private static Tier tier(String from, String rate) {
        return new Tier(Money.euros(from), Rate.percent(rate));
    }

    private static List<Destination> purposes() {
        return List.of(
                purpose("Advies en begeleiding", "Conseil et accompagnement", "Advice and guidance", "34"),
                purpose("Boekhouding en lonen", "Comptabilité et paie", "Accounting and pay", "28"),
                purpose("Garantiefonds", "Fonds de garantie", "Guarantee fund", "14"),
                purpose("Verzekeringen", "Assurances", "Insurance", "9"),
                purpose("Software en kantoren", "Logiciels et bureaux", "Software and offices", "10"),
                purpose("Democratie en solidariteit", "Démocratie et solidarité", "Democracy and solidarity", "5"));
    }

    private static Destination purpose(String nl, String fr, String en, String share) {
        return new Destination(new Wording(nl, fr, en), Rate.percent(share));
    }

    private static EntityForm belgianForm() {
        return new EntityForm(
                "Genoot België",
                "Genoot cv",
                "cooperatieve vennootschap",
                "BE",
                "nl",
                "0202239951",
                "BE0202239951",
                "RPR Gent",
                "Kraanlei 12",
                "",
                "9000",
                "Gent",
                "hallo@genoot.example",
                "+32 9 123 45 67",
                "",
                "",
                "#46205a",
                "Genoot cv · coöperatie van autonome werkers · coopérative de travailleurs autonomes");
    }

    private static EntityForm frenchForm() {
        return new EntityForm(
                "Genoot France",
                "Genoot SCIC SA",
                "SCIC SA à capital variable",
                "FR",
                "fr",
                "73282932000074",
                "FR44732829320",
                "RCS Lille Métropole",
                "12 rue Faidherbe",
                "",
                "59000",
                "Lille",
                "bonjour@genoot.example",
                "+33 3 20 12 34 56",
                "",
                "",
                "#46205a",
                "Genoot SCIC SA · coopérative d'activités et d'emploi");
    }
}
