package coop.genoot.bookkeeping;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityForm;
import coop.genoot.activities.ActivityView;
import coop.genoot.common.ActivityId;
import coop.genoot.common.Country;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.common.Rate;
import coop.genoot.common.Siret;
import coop.genoot.ledger.Account;
import coop.genoot.organisation.ContributionRule;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.OrganisationSamples;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.organisation.Wording;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.PaymentReference;
import coop.genoot.sales.VatSum;
import coop.genoot.sales.VatTreatment;
import coop.genoot.sales.documents.InvoiceKind;
import coop.genoot.sales.invoices.CreditNoteIssued;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceIssued;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A cooperative with one Activity whose invoices and payments can be told of. */
@TestComponent
class BookWorld {
    static final Actor SETUP = Actor.system("test");
    static final LocalDate ISSUED = LocalDate.of(2026, 6, 1);

    @Autowired
    Organisation organisation;

    @Autowired
    Settings settings;

    @Autowired
    Activities activities;

    @Autowired
    PaymentBooks payments;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    record House(EntityId entity, ActivityView activity, Actor manager, Actor finance, UUID bank, ClientId client) {}

    House belgian() {
        return house(CurrentActor.as(SETUP, () -> OrganisationSamples.aBelgianEntity(organisation)));
    }

    House french() {
        var group = OrganisationSamples.aGroup(organisation);
        return house(
                CurrentActor.as(SETUP, () -> organisation.found(SETUP, group, OrganisationSamples.french(aSiret()))));
    }

    /** Tells of an invoice of 1,000.00 and 21 % VAT, as the member who issues it. */
    UUID invoice(House house, String number) {
        var id = new InvoiceId(UUID.randomUUID());
        var issued = new InvoiceIssued(
                id,
                house.entity(),
                house.activity().id(),
                house.client(),
                "Théâtre de la Rose",
                InvoiceKind.INVOICE,
                number,
                ISSUED,
                ISSUED.plusDays(30),
                Money.euros("1000.00"),
                List.of(VatSum.on(VatTreatment.standard(Rate.percent("21")), Money.euros("1000.00"))),
                Money.euros("1210.00"),
                PaymentReference.of(
                        Country.BELGIUM, 2026, ThreadLocalRandom.current().nextInt(1, 99_999_999)),
                null);
        tell(house.manager(), issued);
        return id.value();
    }

    /** From long ago, this rule holds for the Activity of the house. */
    void rule(House house, ContributionRule rule) {
        set(house, Setting.CONTRIBUTION, rule);
    }

    <T> void set(House house, Setting<T> setting, T value) {
        var place = Settings.Place.at(
                Settings.Level.ACTIVITY, house.activity().id().value());
        CurrentActor.run(SETUP, () -> settings.set(SETUP, setting, place, value, OrganisationSamples.LONG_AGO, "test"));
    }

    void inOne(Runnable work) {
        CurrentActor.run(SETUP, () -> new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run()));
    }

    /** Takes all or a part of an invoice of the house back. */
    void credit(House house, UUID invoice, String net, String vat, LocalDate on) {
        var sum = new VatSum(
                VatTreatment.standard(Rate.percent("21")), Money.euros(net), Money.euros(vat));
        tell(
                house.manager(),
                new CreditNoteIssued(
                        new InvoiceId(UUID.randomUUID()),
                        new InvoiceId(invoice),
                        house.entity(),
                        house.activity().id(),
                        house.client(),
                        "Théâtre de la Rose",
                        "C-" + invoice,
                        "2026-0042",
                        on,
                        Money.euros(net),
                        List.of(sum),
                        Money.euros(net).plus(Money.euros(vat)),
                        false,
                        null));
    }

    void tell(Actor who, Object event) {
        CurrentActor.run(
                who, () -> new TransactionTemplate(transactions).executeWithoutResult(_ -> events.publishEvent(event)));
    }

    /** Money at the bank for that invoice. */
    void pay(House house, UUID invoice, String amount) {
        var bank = Account.ofBank(house.bank());
        book(
                house,
                new PaymentBooks.Explained(
                        UUID.randomUUID(),
                        ISSUED.plusDays(10),
                        PaymentBooks.Purpose.CLAIM,
                        bank,
                        invoice,
                        null,
                        Money.euros(amount),
                        "Théâtre de la Rose"));
    }

    void book(House house, PaymentBooks.Explained... money) {
        CurrentActor.run(
                SETUP,
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(_ -> payments.book(house.entity(), List.of(), List.of(money))));
    }

    private House house(EntityId entity) {
        var purposes = List.of(
                new ContributionRule.Destination(new Wording("Advies", "Conseil", "Advice"), Rate.percent("60")),
                new ContributionRule.Destination(new Wording("Waarborg", "Garantie", "Guarantee"), Rate.percent("40")));
        CurrentActor.run(
                SETUP,
                () -> settings.set(
                        SETUP,
                        Setting.CONTRIBUTION,
                        Settings.Place.entity(entity),
                        ContributionRule.flat(Rate.percent("6.5")).payingFor(purposes),
                        OrganisationSamples.LONG_AGO,
                        "test"));
        var office = OrganisationSamples.anOffice(organisation, entity);
        var person = new PersonId(UUID.randomUUID());
        var member = person(person, new Grant(Hat.MEMBER, entity.value()));
        var activity = CurrentActor.as(
                member,
                () -> activities.open(
                        member, entity, office, new ActivityForm("La Volière", "", "", "#46205a", "#ff5a36", "CALM")));
        var manager = person(person, new Grant(Hat.MANAGER, activity.value()));
        return new House(
                entity,
                view(manager, activity),
                manager,
                person(new PersonId(UUID.randomUUID()), new Grant(Hat.FINANCE, entity.value())),
                UUID.randomUUID(),
                new ClientId(UUID.randomUUID()));
    }

    private ActivityView view(Actor manager, ActivityId activity) {
        return CurrentActor.as(manager, () -> activities.find(manager, activity).orElseThrow());
    }

    private static Actor person(PersonId id, Grant grant) {
        return Actor.person(id, "Nadia", List.of(grant), Language.EN);
    }

    private static String aSiret() {
        var thirteen = new StringBuilder("7328293200");
        for (int i = 0; i < 3; i++) thirteen.append(ThreadLocalRandom.current().nextInt(10));
        for (int last = 0; last < 10; last++)
            if (Siret.parse(thirteen + "" + last).isPresent()) return thirteen + "" + last;
        throw new IllegalStateException(thirteen.toString());
    }
}
