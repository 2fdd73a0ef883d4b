package coop.genoot.sales.invoices;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityForm;
import coop.genoot.common.ActivityId;
import coop.genoot.common.Bic;
import coop.genoot.common.EntityId;
import coop.genoot.common.Iban;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.common.Rate;
import coop.genoot.common.Siren;
import coop.genoot.common.Siret;
import coop.genoot.organisation.BankAccount;
import coop.genoot.organisation.ContributionRule;
import coop.genoot.organisation.EntityForm;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.OrganisationSamples;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.Clients;
import coop.genoot.sales.TypedClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A cooperative with an Activity and a client, and what somebody types to invoice that client. */
public record InvoiceSamples(EntityId entity, ActivityId activity, ClientId client, Actor nadia) {
    private static final Actor SETUP = Actor.system("test");

    /** The doors a sample is built through. */
    public record Doors(Organisation organisation, Settings settings, Activities activities, Clients clients) {}

    public static InvoiceSamples inBelgium(Doors doors) {
        var group = OrganisationSamples.aGroup(doors.organisation());
        var form = liableToVat(OrganisationSamples.belgian(OrganisationSamples.anEnterpriseNumber()));
        var entity = CurrentActor.as(SETUP, () -> doors.organisation().found(SETUP, group, form));
        retain(doors, entity);
        return with(doors, entity, anIban("BE"), belgianClient());
    }

    /** A Belgian cooperative with a private person as client. */
    public static InvoiceSamples toAPerson(Doors doors) {
        var belgian = inBelgium(doors);
        CurrentActor.run(
                belgian.nadia(),
                () -> doors.clients().save(belgian.nadia(), belgian.client(), belgian.activity(), aPerson()));
        return belgian;
    }

    public static InvoiceSamples inFrance(Doors doors) {
        var group = OrganisationSamples.aGroup(doors.organisation());
        var form = liableToVat(OrganisationSamples.french(aSiret()));
        var entity = CurrentActor.as(SETUP, () -> doors.organisation().found(SETUP, group, form));
        retain(doors, entity);
        return with(doors, entity, anIban("FR"), frenchClient());
    }

    private static void retain(Doors doors, EntityId entity) {
        var rule = ContributionRule.flat(Rate.percent("6.5"));
        CurrentActor.run(
                SETUP,
                () -> doors.settings()
                        .set(
                                SETUP,
                                Setting.CONTRIBUTION,
                                Settings.Place.entity(entity),
                                rule,
                                OrganisationSamples.LONG_AGO,
                                "founding"));
    }

    private static InvoiceSamples with(Doors doors, EntityId entity, Iban iban, TypedClient typed) {
        CurrentActor.run(
                SETUP,
                () -> doors.organisation()
                        .keepAccount(SETUP, entity, new BankAccount(iban, new Bic("KREDBEBB"), "Main", true)));
        var nadia = new PersonId(UUID.randomUUID());
        var activity = anActivity(doors, entity, nadia, "La Volière");
        var me = manager(nadia, activity);
        var client = new ClientId(UUID.randomUUID());
        CurrentActor.run(me, () -> doors.clients().save(me, client, activity, typed));
        return new InvoiceSamples(entity, activity, client, me);
    }

    /** Another Activity of the same entity, managed by that person. */
    public static ActivityId anActivity(Doors doors, EntityId entity, PersonId manager, String name) {
        var office = OrganisationSamples.anOffice(doors.organisation(), entity);
        var member = Actor.person(manager, "Nadia B.", List.of(new Grant(Hat.MEMBER, entity.value())), Language.EN);
        var form = new ActivityForm(name, "scenography & light", "", "#46205a", "#ff5a36", "CALM");
        return CurrentActor.as(member, () -> doors.activities().open(member, entity, office, form));
    }

    public static Actor manager(PersonId person, ActivityId... activities) {
        var grants = java.util.Arrays.stream(activities)
                .map(it -> new Grant(Hat.MANAGER, it.value()))
                .toList();
        return Actor.person(person, "Nadia B.", grants, Language.EN);
    }

    /** One line of work at 512.40, as the look shows it. */
    public Map<String, String> typed() {
        return typed("1.5", "260.00", "S:21");
    }

    public Map<String, String> typed(String quantity, String price, String vat) {
        var fields = new HashMap<String, String>();
        fields.put("client", client.toString());
        fields.put("lines[0].kind", "item");
        fields.put("lines[0].description", "Light plan, main stage");
        fields.put("lines[0].quantity", quantity);
        fields.put("lines[0].unit", "DAY");
        fields.put("lines[0].price", price);
        fields.put("lines[0].vat", vat);
        return fields;
    }

    public static TypedClient belgianClient() {
        return new TypedClient(
                "1000000021",
                "BE1000000021",
                "COMPANY",
                "Festival aan Zee vzw",
                "Visserskaai 12",
                "",
                "8400",
                "Oostende",
                "BE",
                "nl",
                "boekhouding@festival.example",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of());
    }

    static TypedClient frenchClient() {
        return new TypedClient(
                "73282932000074",
                "FR44732829320",
                "COMPANY",
                "Théâtre du Nord",
                "4 place du Théâtre",
                "",
                "59000",
                "Lille",
                "FR",
                "fr",
                "compta@theatre.example",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of());
    }

    static TypedClient aPerson() {
        return new TypedClient(
                "",
                "",
                "PRIVATE",
                "An Peeters",
                "Dorp 1",
                "",
                "9000",
                "Gent",
                "BE",
                "nl",
                "an@peeters.example",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of());
    }

    private static EntityForm liableToVat(EntityForm it) {
        var vat = it.country().equals("BE")
                ? "BE" + it.number()
                : Siret.parse(it.number()).orElseThrow().siren().vatNumber().value();
        return new EntityForm(
                it.name(),
                it.legalName(),
                it.legalForm(),
                it.country(),
                it.language(),
                it.number(),
                vat,
                it.register(),
                it.street(),
                it.extra(),
                it.postcode(),
                it.town(),
                it.email(),
                "+32 9 000 00 00",
                it.website(),
                it.electronicAddress(),
                it.colour(),
                it.footer());
    }

    private static Iban anIban(String country) {
        var random = ThreadLocalRandom.current();
        while (true) {
            long account = random.nextLong(1_000_000_000L, 9_999_999_999L);
            var belgian = "%010d%02d".formatted(account, account % 97 == 0 ? 97 : account % 97);
            var body = country.equals("BE") ? belgian : "30006000%015d".formatted(account);
            for (int check = 2; check <= 98; check++) {
                var iban = Iban.parse(country + "%02d".formatted(check) + body);
                if (iban.isPresent()) return iban.get();
            }
        }
    }

    private static String aSiret() {
        var random = ThreadLocalRandom.current();
        while (true) {
            var siren = "%09d".formatted(random.nextInt(100_000_000, 999_999_999));
            if (Siren.parse(siren).isEmpty()) continue;
            for (int nic = 10; nic < 100; nic++) {
                var siret = siren + "%05d".formatted(nic);
                if (Siret.parse(siret).isPresent()) return siret;
            }
        }
    }
}
