package coop.genoot.demo;

import coop.genoot.common.BankDays;
import coop.genoot.common.Country;
import coop.genoot.common.EntityId;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.organisation.BankAccount;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.treasury.payouts.BatchView;
import coop.genoot.treasury.payouts.NewBatch;
import coop.genoot.treasury.payouts.PayableKind;
import coop.genoot.treasury.payouts.PayoutAccounts;
import coop.genoot.treasury.payouts.PayoutBatches;
import coop.genoot.treasury.payouts.PayoutReleases;
import coop.genoot.treasury.payouts.Payouts;
import coop.genoot.treasury.payouts.WaitingPayout;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Once a week finance pays what is owed, up to what one person may let go; the rest waits for the next week. */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class Payday {
    private final Organisation organisation;
    private final Payouts payouts;
    private final PayoutBatches batches;
    private final PayoutReleases releases;
    private final PayoutAccounts accounts;
    private final Clock clock;

    Payday(
            Organisation organisation,
            Payouts payouts,
            PayoutBatches batches,
            PayoutReleases releases,
            PayoutAccounts accounts,
            Clock clock) {
        this.organisation = organisation;
        this.payouts = payouts;
        this.batches = batches;
        this.releases = releases;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Says where they want to be paid. */
    void giveAccount(Members.Player player) {
        var me = player.actor();
        CurrentActor.run(me, () -> accounts.set(me, Cast.accountOf("own " + me.name()), me.name()));
    }

    /** What the bank books afterwards goes to {@code bank}. */
    void pay(Actor finance, Consumer<Bank.Transfer> bank) {
        for (var entity : payouts.entities(finance)) {
            for (boolean wages : new boolean[] {false, true}) {
                var chosen = affordable(finance, entity, wages);
                if (!chosen.isEmpty()) pay(finance, entity, wages, chosen).forEach(bank);
            }
        }
    }

    private List<WaitingPayout> affordable(Actor finance, EntityId entity, boolean wages) {
        var chosen = new ArrayList<WaitingPayout>();
        var left = CurrentActor.as(finance, () -> payouts.leftForOne(finance, entity));
        for (var one : CurrentActor.as(finance, () -> payouts.waiting(finance, entity))) {
            boolean isWage = one.payable().kind() == PayableKind.WAGE;
            boolean fits = one.payable().amount().compareTo(left) <= 0;
            boolean isOwn = one.payable().payee().equals(finance.self().value());
            if (isWage != wages || !fits || isOwn || !one.isReady()) continue;
            chosen.add(one);
            left = left.minus(one.payable().amount());
        }
        return chosen;
    }

    private List<Bank.Transfer> pay(Actor finance, EntityId of, boolean wages, List<WaitingPayout> chosen) {
        var entity = CurrentActor.as(finance, () -> organisation.entity(of)).orElseThrow();
        var iban = entity.mainAccount().map(BankAccount::iban).orElseThrow().value();
        var day = BankDays.onOrAfter(LocalDate.now(clock).plusDays(1), entity.country());
        Set<String> subjects =
                chosen.stream().map(it -> it.payable().subject().toString()).collect(Collectors.toSet());
        var wish = new NewBatch(TimeOrderedId.at(clock.instant()), of, iban, wages, day.toString(), subjects);
        UUID batch = CurrentActor.as(finance, () -> batches.make(finance, wish));
        CurrentActor.run(finance, () -> releases.release(finance, batch));
        return CurrentActor.as(finance, () -> payouts.parts(finance, batch)).stream()
                .map(part -> transfer(entity, day, part))
                .toList();
    }

    /** Banks repeat the id of a transfer beside its amount. */
    private static Bank.Transfer transfer(Entity entity, LocalDate day, BatchView.Part part) {
        Country from = entity.country();
        var id = part.what().transfer().toString().replace("-", "");
        return new Bank.Transfer(
                from,
                day,
                part.what().amount().negated(),
                part.holder(),
                part.iban().value(),
                null,
                id);
    }
}
