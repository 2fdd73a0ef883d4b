package coop.genoot.work;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Kind;
import coop.genoot.ledger.Ledger;
import coop.genoot.ledger.Line;
import coop.genoot.ledger.Posting;
import coop.genoot.ledger.Source;
import coop.genoot.membership.MemberSamples;
import coop.genoot.membership.Membership;
import coop.genoot.organisation.OrganisationSamples;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.invoices.InvoiceSamples;
import coop.genoot.work.contracts.ContractForm;
import coop.genoot.work.wages.WageSamples;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A Belgian cooperative that has said what work costs, with an Activity of two managers and money to spend. */
public record WorkWorld(EntityId entity, ActivityId activity, Actor nadia, Actor omar, Actor finance) {
    private static final Actor SETUP = Actor.system("test");

    public static WorkWorld of(SalesDoors doors, Membership membership) {
        var sample = InvoiceSamples.inBelgium(doors.ofSamples());
        CurrentActor.run(
                SETUP,
                () -> doors.settings.set(
                        SETUP,
                        Setting.WAGES,
                        Settings.Place.entity(sample.entity()),
                        WageSamples.scheme(),
                        OrganisationSamples.LONG_AGO,
                        ""));
        var office = CurrentActor.as(
                        SETUP,
                        () -> doors.activities.find(SETUP, sample.activity()).orElseThrow())
                .office();
        var nadia = sample.nadia();
        CurrentActor.run(SETUP, () -> membership.join(SETUP, MemberSamples.joining(nadia.self(), "Nadia B.", office)));
        var omar = MemberSamples.aMember(membership, office, "Omar");
        CurrentActor.run(nadia, () -> doors.activities.addManager(nadia, sample.activity(), omar));
        return new WorkWorld(
                sample.entity(),
                sample.activity(),
                nadia,
                InvoiceSamples.manager(omar, sample.activity()),
                wearing(Hat.FINANCE, sample.entity().value()));
    }

    public static Actor wearing(Hat hat, UUID scope) {
        return Actor.person(new PersonId(UUID.randomUUID()), "Somebody", List.of(new Grant(hat, scope)), Language.EN);
    }

    /** Money that a client paid, as the books know it. */
    public void earn(Ledger ledger, String amount) {
        var id = UUID.randomUUID();
        var money = Money.euros(amount);
        var lines = List.of(
                new Line(Account.of(entity, AccountKind.OPENING), money, null, null),
                new Line(Account.of(activity, AccountKind.AVAILABLE), money.negated(), null, null));
        CurrentActor.run(
                SETUP,
                () -> ledger.post(new Posting(
                        entity,
                        LocalDate.of(2026, 1, 1),
                        Kind.OPENING,
                        new Source("test", id),
                        "opening " + id,
                        "opening",
                        lines,
                        null,
                        Map.of())));
    }

    /** For Nadia, from the 1st of October on, five days at that gross wage. */
    public ContractForm form(String gross) {
        return form(nadia, "2026-10-01", "2026-10-07", gross);
    }

    public ContractForm form(Actor worker, String from, String until, String gross) {
        return new ContractForm(
                activity.toString(),
                worker.self().toString(),
                "",
                "EMPLOYEE",
                from,
                until,
                "5",
                "Gent",
                "Light plan",
                gross);
    }

    public Money balance(Ledger ledger, Account account) {
        return CurrentActor.as(SETUP, () -> ledger.balance(entity, account));
    }
}
