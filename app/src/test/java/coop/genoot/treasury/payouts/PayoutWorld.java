package coop.genoot.treasury.payouts;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityForm;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Iban;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.organisation.BankAccount;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.OrganisationSamples;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import coop.genoot.platform.identity.People;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** An entity with a bank account, two people of finance, and a member with an Activity; each world is new. */
record PayoutWorld(EntityId entity, Iban iban, Actor fatima, Actor karim, Actor nadia, ActivityId activity) {
    static final Actor HOUSE = Actor.system("test");
    private static final AtomicInteger NUMBERS = new AtomicInteger(1_000);

    static PayoutWorld build(ApplicationContext house) {
        var organisation = house.getBean(Organisation.class);
        var activities = house.getBean(Activities.class);
        var entity = OrganisationSamples.aBelgianEntity(organisation);
        var office = OrganisationSamples.anOffice(organisation, entity);
        var iban = anIban();
        CurrentActor.run(
                HOUSE,
                () -> organisation.keepAccount(HOUSE, entity, new BankAccount(iban, null, "Current account", true)));
        var nadia = known(house, "Nadia", new Grant(Hat.MEMBER, entity.value()));
        var form = new ActivityForm("La Volière", "scenography", "", "#46205a", "#ff5a36", "CALM");
        var activity = CurrentActor.as(nadia, () -> activities.open(nadia, entity, office, form));
        var member = Actor.person(
                nadia.self(),
                "Nadia",
                List.of(new Grant(Hat.MEMBER, entity.value()), new Grant(Hat.MANAGER, activity.value())),
                Language.EN);
        var money = new Grant(Hat.FINANCE, entity.value());
        return new PayoutWorld(
                entity, iban, known(house, "Fatima", money), known(house, "Karim", money), member, activity);
    }

    /** Somebody who can sign in and wears these hats. */
    static Actor known(ApplicationContext house, String name, Grant... grants) {
        var id = new PersonId(UUID.randomUUID());
        var people = house.getBean(People.class);
        CurrentActor.run(HOUSE, () -> people.register(id, name, id + "@genoot.example", Language.EN));
        for (var grant : grants)
            CurrentActor.run(
                    HOUSE,
                    () -> house.getBean(Grants.class)
                            .give(id, grant.hat(), grant.scope(), OrganisationSamples.LONG_AGO));
        return Actor.person(id, name, List.of(grants), Language.EN);
    }

    static Iban anIban() {
        long ten = ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L);
        long rest = ten % 97;
        var account = "%010d%02d".formatted(ten, rest == 0 ? 97 : rest);
        var check = 98
                - new BigInteger(account + "111400").mod(BigInteger.valueOf(97)).intValue();
        return Iban.parse("BE%02d%s".formatted(check, account)).orElseThrow();
    }

    /** A claim of Nadia's. */
    Payable claim(String amount, LocalDate dueOn) {
        return owed(PayableKind.EXPENSE_CLAIM, nadia, amount, dueOn);
    }

    Payable owed(PayableKind kind, Actor payee, String amount, LocalDate dueOn) {
        return new Payable(
                UUID.randomUUID(),
                kind,
                entity,
                activity,
                payee.self().value(),
                payee.name(),
                Money.euros(amount),
                "K-2026-" + NUMBERS.incrementAndGet(),
                dueOn);
    }

    static void inOne(TransactionTemplate transaction, Actor actor, Runnable work) {
        CurrentActor.run(actor, () -> transaction.executeWithoutResult(_ -> work.run()));
    }
}
