package coop.genoot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import coop.genoot.common.Country;
import coop.genoot.common.Money;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.treasury.BankFiles;
import coop.genoot.treasury.payouts.PayoutAccounts;
import coop.genoot.treasury.payouts.PayoutBatches;
import coop.genoot.treasury.payouts.PayoutReleases;
import coop.genoot.treasury.payouts.PayoutState.Step;
import coop.genoot.treasury.payouts.PayoutSteps;
import coop.genoot.treasury.payouts.Payouts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What finance of the demo pays is told by the bank of the demo, in both its languages. */
@GenootTest
class PaydayTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    AdjustableClock clock;

    @AfterEach
    void today_again() {
        clock.followAgain();
    }

    private void isPaid(Function<Bank.Extract, byte[]> language) {
        var steps = PayoutSteps.in(house);
        var fatima = steps.world().fatima();
        var claim = steps.owe("45.20");
        var dear = steps.owe("990.00");
        var transfers = new ArrayList<Bank.Transfer>();

        var payday = new Payday(
                steps.bean(Organisation.class),
                steps.bean(Payouts.class),
                steps.bean(PayoutBatches.class),
                steps.bean(PayoutReleases.class),
                steps.bean(PayoutAccounts.class),
                clock);
        payday.pay(fatima, transfers::add);
        var day = transfers.getFirst().on();
        var paid = transfers.stream().map(Bank.Transfer::amount).reduce(Money.noEuros(), Money::plus);
        var extract = new Bank.Extract(
                Country.BELGIUM,
                steps.world().iban().value(),
                1,
                day.minusDays(1),
                day,
                Money.noEuros(),
                paid,
                transfers);
        CurrentActor.run(fatima, () -> steps.bean(BankFiles.class).receive(fatima, "x", language.apply(extract)));

        assertThat(transfers).hasSize(1);
        assertThat(List.of(steps.state(claim).step(), steps.state(dear).step()))
                .containsExactlyInAnyOrder(Step.PAID, Step.WAITING);
    }

    @Test
    void in_coda() {
        isPaid(Coda::of);
    }

    @Test
    void in_camt() {
        isPaid(Camt::of);
    }
}
