package coop.genoot.treasury;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityForm;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Iban;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.common.StructuredCommunication;
import coop.genoot.organisation.BankAccount;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.OrganisationSamples;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import coop.genoot.treasury.bankfile.CodaSamples;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** An entity with a bank account, somebody of finance, and a member with an Activity; each world is new. */
record TreasuryWorld(EntityId entity, Iban iban, Actor finance, Actor member, ActivityId activity) {
    static final LocalDate DAY = LocalDate.of(2026, 10, 16);
    private static final AtomicInteger NUMBERS = new AtomicInteger(1_000);

    /** Builds worlds through the doors of the rooms below. */
    @Component
    static class Builder {
        private final Organisation organisation;
        private final Activities activities;
        private final Grants grants;

        Builder(Organisation organisation, Activities activities, Grants grants) {
            this.organisation = organisation;
            this.grants = grants;
            this.activities = activities;
        }

        TreasuryWorld build() {
            var entity = OrganisationSamples.aBelgianEntity(organisation);
            var office = OrganisationSamples.anOffice(organisation, entity);
            var iban = anIban();
            var house = Actor.system("test");
            CurrentActor.run(
                    house,
                    () -> organisation.keepAccount(
                            house, entity, new BankAccount(iban, null, "Current account", true)));
            var opener = person("Nadia", new Grant(Hat.MEMBER, entity.value()));
            var form = new ActivityForm("La Volière", "scenography", "", "#46205a", "#ff5a36", "CALM");
            var activity = CurrentActor.as(opener, () -> activities.open(opener, entity, office, form));
            var member = Actor.person(
                    opener.self(),
                    "Nadia",
                    List.of(new Grant(Hat.MEMBER, entity.value()), new Grant(Hat.MANAGER, activity.value())),
                    Language.NL);
            var finance = person("Fatima", new Grant(Hat.FINANCE, entity.value()));
            CurrentActor.run(
                    house,
                    () -> grants.give(finance.self(), Hat.FINANCE, entity.value(), OrganisationSamples.LONG_AGO));
            return new TreasuryWorld(entity, iban, finance, member, activity);
        }
    }

    static Actor person(String name, Grant... grants) {
        return Actor.person(new PersonId(UUID.randomUUID()), name, List.of(grants), Language.FR);
    }

    static Iban anIban() {
        long ten = ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L);
        long rest = ten % 97;
        var account = "%010d%02d".formatted(ten, rest == 0 ? 97 : rest);
        var check = 98
                - new BigInteger(account + "111400").mod(BigInteger.valueOf(97)).intValue();
        return Iban.parse("BE%02d%s".formatted(check, account)).orElseThrow();
    }

    CodaSamples statement(int number, String opening) {
        return CodaSamples.aStatement(iban.value(), number, DAY, opening);
    }

    /** An invoice of the member that waits for that much. */
    ExpectedPayment invoice(String amount) {
        return invoice(amount, UUID.randomUUID(), "Festival aan Zee vzw");
    }

    ExpectedPayment invoice(String amount, UUID payer, String payerName) {
        int number = NUMBERS.incrementAndGet();
        return new ExpectedPayment(
                UUID.randomUUID(),
                entity,
                activity,
                payer,
                payerName,
                "BE-2026-%05d".formatted(number),
                StructuredCommunication.of(2_026_000_000L + number).digits(),
                Money.euros(amount),
                DAY.minusDays(20),
                DAY.plusDays(10));
    }
}
