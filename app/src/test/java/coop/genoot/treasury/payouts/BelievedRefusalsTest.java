package coop.genoot.treasury.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.NotHere;
import coop.genoot.treasury.payouts.PayoutState.Step;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A file that says that the bank refuses a transfer may be made up by who brings it. */
@GenootTest
class BelievedRefusalsTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    AdjustableClock clock;

    @Autowired
    TransactionTemplate transaction;

    private PayoutSteps steps;
    private PayoutWorld world;
    private Payable claim;
    private UUID batch;

    @BeforeEach
    void a_transfer_under_way_and_a_file_that_refuses_it() {
        steps = PayoutSteps.in(house);
        world = steps.world();
        claim = steps.owe("45.20");
        batch = steps.release(steps.batch(claim), world.fatima());
    }

    @AfterEach
    void today_again() {
        clock.followAgain();
    }

    private void refuses() {
        assertThat(steps.hear(world.fatima(), batch, steps.refusing(batch, steps.idOf(batch, claim))))
                .isEqualTo(1);
    }

    private void isNotConfirmedBy(Actor me) {
        assertThatThrownBy(() -> steps.confirm(me, batch)).hasMessage("treasury.payouts.answer.confirmed-by-another");
        assertThat(steps.state(claim).step()).isEqualTo(Step.REFUSED);
    }

    @Test
    void what_it_refuses_is_owed_again_only_once_somebody_else_confirms_it() {
        refuses();

        assertThat(steps.state(claim).reason()).isEqualTo(new ReturnReason("AC04", "closed"));
        assertThatThrownBy(() -> steps.batch(claim)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> PayoutWorld.inOne(
                        transaction,
                        world.nadia(),
                        () -> steps.bean(Payables.class).withdraw(claim.subject())))
                .hasMessage("treasury.payouts.not-withdrawn");
        isNotConfirmedBy(world.fatima());
        var stranger = PayoutWorld.build(house).fatima();
        assertThatThrownBy(() -> steps.confirm(stranger, batch)).isInstanceOf(NotHere.class);

        assertThat(steps.confirm(world.karim(), batch)).isEqualTo(1);
        assertThat(steps.state(claim).step()).isEqualTo(Step.RETURNED);
        steps.batch(claim);
    }

    @Test
    void a_payment_on_the_statement_settles_what_was_said_to_be_refused() {
        refuses();

        steps.read(steps.statement().debit("45.20", PayoutSteps.left(steps.idOf(batch, claim))));

        assertThat(steps.state(claim).step()).isEqualTo(Step.PAID);
        assertThat(steps.confirm(world.karim(), batch)).isZero();
        assertThatThrownBy(() -> steps.batch(claim)).isInstanceOf(Refused.class);
    }

    @Test
    void who_brought_it_confirms_it_once_the_statements_are_read_past_the_day_without_a_payment() {
        refuses();
        steps.read(steps.statement());
        isNotConfirmedBy(world.fatima());

        clock.advanceBy(Duration.ofDays(5));
        isNotConfirmedBy(world.fatima());
        steps.read(steps.statement());

        assertThat(steps.confirm(world.fatima(), batch)).isEqualTo(1);
        assertThat(steps.state(claim).step()).isEqualTo(Step.RETURNED);
    }

    @Test
    void statements_with_a_gap_between_them_prove_nothing() {
        refuses();
        clock.advanceBy(Duration.ofDays(5));

        steps.read(steps.statement());

        isNotConfirmedBy(world.fatima());
    }
}
