package coop.genoot.treasury.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.common.Invalid;
import coop.genoot.common.Money;
import coop.genoot.common.Refused;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Ledger;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.treasury.payouts.PayoutState.Step;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class PayingOutTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    AdjustableClock clock;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    private PayoutSteps steps;
    private PayoutWorld world;

    @BeforeEach
    void a_world() {
        steps = PayoutSteps.in(house);
        world = steps.world();
    }

    @AfterEach
    void today_again() {
        clock.followAgain();
    }

    private Money underWay() {
        return CurrentActor.as(
                world.fatima(),
                () -> ledger.balance(world.entity(), Account.of(world.entity(), AccountKind.PAYOUTS_UNDER_WAY)));
    }

    private List<Object> atOnce(List<Callable<Object>> work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(work.size())) {
            var outcomes = new ArrayList<Object>();
            for (var future : pool.invokeAll(work)) {
                try {
                    outcomes.add(future.get());
                } catch (java.util.concurrent.ExecutionException refused) {
                    outcomes.add(refused.getCause());
                }
            }
            return outcomes;
        }
    }

    @Test
    void above_the_limit_two_different_people_let_it_go() {
        var batch = steps.batch(steps.owe("1000.01"));

        steps.release(batch, world.fatima(), world.fatima());
        assertThat(steps.view(batch).state()).isEqualTo(BatchView.State.MADE);

        steps.release(batch, world.karim());
        assertThat(steps.view(batch).state()).isEqualTo(BatchView.State.RELEASED);
        assertThat(steps.view(batch).releases()).hasSize(2);
    }

    @Test
    void whoever_is_paid_in_it_never_lets_it_go_alone() {
        steps.account(world.fatima());
        clock.advanceBy(Duration.ofDays(4));
        var batch =
                steps.batch(steps.owe(world.owed(PayableKind.EXPENSE_CLAIM, world.fatima(), "10.00", steps.today())));

        steps.release(batch, world.fatima());
        assertThat(steps.view(batch).state()).isEqualTo(BatchView.State.MADE);

        steps.release(batch, world.karim());
        assertThat(steps.view(batch).state()).isEqualTo(BatchView.State.RELEASED);
    }

    @Test
    void only_who_let_it_go_gets_the_file_and_always_the_same_bytes() {
        var batch = steps.release(steps.batch(steps.owe("45.20")), world.fatima());
        var releases = steps.bean(PayoutReleases.class);

        var first = CurrentActor.as(world.fatima(), () -> releases.file(world.fatima(), batch))
                .orElseThrow();
        clock.advanceBy(Duration.ofDays(1));
        var again = CurrentActor.as(world.fatima(), () -> releases.file(world.fatima(), batch))
                .orElseThrow();

        assertThat(again.content()).isEqualTo(first.content());
        assertThat(first.sha256()).isEqualTo(steps.view(batch).sha256()).hasSize(64);
        for (var other :
                List.of(world.karim(), world.nadia(), PayoutWorld.build(house).fatima()))
            assertThat(CurrentActor.as(other, () -> releases.file(other, batch)))
                    .isEmpty();
    }

    @Test
    void finance_elsewhere_finds_no_batch() {
        var claim = steps.owe("45.20");
        var batch = steps.batch(claim);
        Actor stranger = PayoutWorld.build(house).fatima();

        assertThat(CurrentActor.as(stranger, () -> steps.bean(Payouts.class).find(stranger, batch)))
                .isEmpty();
        assertThatThrownBy(() -> steps.release(batch, stranger)).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> CurrentActor.run(
                        stranger, () -> steps.bean(PayoutBatches.class).end(stranger, batch)))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> CurrentActor.run(
                        stranger,
                        () -> steps.bean(PayoutBatches.class)
                                .make(stranger, steps.wish(UUID.randomUUID(), false, claim))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void what_is_in_a_batch_is_neither_withdrawn_nor_paid_in_another() {
        var claim = steps.owe("45.20");
        var batch = steps.batch(claim);
        var payables = steps.bean(Payables.class);

        assertThatThrownBy(() -> steps.batch(claim)).isInstanceOf(Refused.class);
        assertThatThrownBy(
                        () -> PayoutWorld.inOne(transaction, world.nadia(), () -> payables.withdraw(claim.subject())))
                .isInstanceOf(Refused.class);

        CurrentActor.run(world.fatima(), () -> steps.bean(PayoutBatches.class).end(world.fatima(), batch));
        PayoutWorld.inOne(transaction, world.nadia(), () -> payables.withdraw(claim.subject()));
        assertThatThrownBy(() -> steps.release(batch, world.fatima())).isInstanceOf(Refused.class);
    }

    @Test
    void an_account_that_changed_after_the_batch_was_made_gets_no_money() {
        var batch = steps.make(new NewBatch(
                UUID.randomUUID(),
                world.entity(),
                world.iban().value(),
                false,
                steps.today().plusDays(10).toString(),
                java.util.Set.of(steps.owe("45.20").subject().toString())));
        steps.account(world.nadia());
        clock.advanceBy(Duration.ofDays(4));

        assertThatThrownBy(() -> steps.release(batch, world.fatima()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("account-changed");
    }

    @Test
    void wages_go_apart_and_everything_wrong_is_told_at_its_field() {
        var worker = PayoutWorld.known(
                house, "Lies", new Grant(Hat.MEMBER, world.entity().value()));
        steps.account(worker);
        clock.advanceBy(Duration.ofDays(4));
        var wage = steps.owe(world.owed(PayableKind.WAGE, worker, "812.00", steps.today()));
        var claim = steps.owe("45.20");
        var id = UUID.randomUUID();

        assertThatThrownBy(() -> steps.batch(wage, claim)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> steps.make(new NewBatch(
                        id, world.entity(), "BE68539007547034", false, "1999-01-01", java.util.Set.of("x"))))
                .isInstanceOfSatisfying(
                        Invalid.class, it -> assertThat(it.problems()).hasSize(3));
        var batch = steps.release(steps.make(steps.wish(UUID.randomUUID(), true, wage)), world.fatima());
        var file = CurrentActor.as(
                world.fatima(), () -> steps.bean(PayoutReleases.class).file(world.fatima(), batch));
        assertThat(new String(file.orElseThrow().content(), StandardCharsets.UTF_8))
                .contains("<Cd>SALA</Cd>");
    }

    @Test
    void a_second_click_makes_no_second_batch() {
        var wish = steps.wish(UUID.randomUUID(), false, steps.owe("45.20"));

        assertThat(steps.make(wish)).isEqualTo(steps.make(wish));
        assertThat(CurrentActor.as(
                        world.fatima(), () -> steps.bean(Payouts.class).batches(world.fatima(), world.entity())))
                .hasSize(1);
    }

    @Test
    void two_batches_of_the_same_claim_at_the_same_moment_are_one() throws Exception {
        var claim = steps.owe("45.20");

        var outcomes = atOnce(List.of(() -> steps.batch(claim), () -> steps.batch(claim)));

        assertThat(outcomes).filteredOn(UUID.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Refused.class::isInstance).hasSize(1);
    }

    @Test
    void two_who_let_it_go_at_the_same_moment_make_one_file() throws Exception {
        var batch = steps.batch(steps.owe("2000.00"));

        var outcomes = atOnce(List.of(
                () -> steps.release(batch, world.fatima()),
                () -> steps.release(batch, world.karim()),
                () -> steps.release(batch, world.karim())));

        assertThat(outcomes).allMatch(UUID.class::isInstance);
        assertThat(steps.view(batch).state()).isEqualTo(BatchView.State.RELEASED);
        assertThat(steps.view(batch).releases()).hasSize(2);
    }

    @Test
    void a_house_that_stops_between_any_two_steps_pays_once() {
        var claim = steps.owe("1500.00");
        var wish = steps.wish(UUID.randomUUID(), false, claim);

        stoppedAndAgain(world.fatima(), () -> steps.make(wish));
        stoppedAndAgain(world.fatima(), () -> steps.release(wish.id(), world.fatima()));
        stoppedAndAgain(world.karim(), () -> steps.release(wish.id(), world.karim()));
        var statement = steps.statement().debit("1500.00", PayoutSteps.left(steps.idOf(wish.id(), claim)));
        steps.read(statement);
        steps.read(statement);

        assertThat(steps.state(claim).step()).isEqualTo(Step.PAID);
        assertThat(underWay()).isEqualTo(Money.euros("1500.00"));
        assertThat(CurrentActor.as(
                        world.fatima(), () -> steps.bean(Payouts.class).batches(world.fatima(), world.entity())))
                .hasSize(1);
        assertThatThrownBy(() -> steps.batch(claim)).isInstanceOf(Refused.class);
    }

    /** The step is taken and lost before it is kept; then it is taken, and taken once more by who saw no answer. */
    private void stoppedAndAgain(Actor actor, Runnable step) {
        assertThatThrownBy(() -> PayoutWorld.inOne(transaction, actor, () -> {
                    step.run();
                    throw new IllegalStateException("the house stops");
                }))
                .hasMessage("the house stops");
        step.run();
        step.run();
    }
}
