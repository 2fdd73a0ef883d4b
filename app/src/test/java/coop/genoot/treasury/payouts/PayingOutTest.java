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

    private String answer(UUID batch, String inside) {
        return """
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt><GrpHdr><MsgId>R</MsgId></GrpHdr>\
            <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId></OrgnlGrpInfAndSts>\
            %s</CstmrPmtStsRpt></Document>""".formatted(BankIds.of(batch), inside);
    }

    private String refusing(UUID batch, String id) {
        return answer(
                batch,
                "<OrgnlPmtInfAndSts><OrgnlPmtInfId>" + BankIds.of(batch) + "-1</OrgnlPmtInfId><TxInfAndSts>"
                        + "<OrgnlEndToEndId>" + id
                        + "</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd>"
                        + "</Rsn><AddtlInf>closed</AddtlInf></StsRsnInf></TxInfAndSts></OrgnlPmtInfAndSts>");
    }

    private int hear(UUID batch, String report) {
        var bytes = report.getBytes(StandardCharsets.UTF_8);
        return CurrentActor.as(
                world.fatima(), () -> steps.bean(BankAnswers.class).receive(world.fatima(), batch, bytes));
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
    void the_payee_sees_batch_and_day_and_the_statement_closes_it() {
        var claim = steps.owe("45.20");
        var other = steps.owe("12.00");

        var batch = steps.batch(claim, other);
        assertThat(steps.state(claim).step()).isEqualTo(Step.IN_BATCH);
        assertThat(steps.state(claim).batch()).endsWith("-1");
        steps.release(batch, world.fatima());
        assertThat(steps.state(claim).step()).isEqualTo(Step.RELEASED);
        steps.read(steps.statement().debit("45.20", PayoutSteps.left(steps.idOf(batch, claim))));

        assertThat(steps.state(claim)).satisfies(it -> {
            assertThat(it.step()).isEqualTo(Step.PAID);
            assertThat(it.day()).isEqualTo(steps.today());
        });
        assertThat(steps.state(other).step()).isEqualTo(Step.RELEASED);
        assertThat(underWay()).isEqualTo(Money.euros("45.20"));
        assertThat(steps.waiting()).isEmpty();
    }

    @Test
    void one_amount_for_the_whole_batch_closes_all_of_it() {
        var claim = steps.owe("45.20");
        var other = steps.owe("12.00");
        var batch = steps.release(steps.batch(claim, other), world.fatima());
        var block = "<NtryDtls><Btch><PmtInfId>" + BankIds.of(batch) + "-1</PmtInfId></Btch></NtryDtls>";

        steps.read(steps.statement().entry(Money.euros("-57.20"), "", block));

        assertThat(steps.state(claim).step()).isEqualTo(Step.PAID);
        assertThat(steps.state(other).step()).isEqualTo(Step.PAID);
        assertThat(underWay()).isEqualTo(Money.euros("57.20"));
    }

    @Test
    void a_total_without_a_word_closes_the_one_batch_that_fits_and_never_one_of_two() {
        var alone = steps.owe("57.21");
        steps.release(steps.batch(alone), world.fatima());
        var one = steps.owe("33.00");
        var two = steps.owe("33.00");
        steps.release(steps.batch(one), world.fatima());
        steps.release(steps.batch(two), world.fatima());

        steps.read(steps.statement().entry(Money.euros("-57.21"), "", "").entry(Money.euros("-33.00"), "", ""));

        assertThat(steps.state(alone).step()).isEqualTo(Step.PAID);
        assertThat(steps.state(one).step()).isEqualTo(Step.RELEASED);
        assertThat(steps.state(two).step()).isEqualTo(Step.RELEASED);
        assertThat(steps.waiting()).containsExactly(Money.euros("-33.00"));
    }

    @Test
    void another_amount_and_the_same_twice_wait_for_a_person() {
        var claim = steps.owe("45.20");
        var other = steps.owe("12.00");
        var batch = steps.release(steps.batch(claim, other), world.fatima());
        var id = steps.idOf(batch, claim);

        steps.read(steps.statement()
                .debit("45.21", PayoutSteps.left(id))
                .debit("12.00", PayoutSteps.left(steps.idOf(batch, other)))
                .debit("12.00", PayoutSteps.left(steps.idOf(batch, other))));

        assertThat(steps.state(claim).step()).isEqualTo(Step.RELEASED);
        assertThat(steps.state(other).step()).isEqualTo(Step.PAID);
        assertThat(steps.waiting()).containsExactlyInAnyOrder(Money.euros("-45.21"), Money.euros("-12.00"));
    }

    @Test
    void what_comes_back_is_owed_again_with_its_reason_and_paid_with_the_next_batch() {
        var claim = steps.owe("45.20");
        var batch = steps.release(steps.batch(claim), world.fatima());
        var id = steps.idOf(batch, claim);
        steps.read(steps.statement().debit("45.20", PayoutSteps.left(id)));

        steps.read(steps.statement().credit("45.20", PayoutSteps.cameBack(id, "AC04")));

        assertThat(steps.state(claim)).satisfies(it -> {
            assertThat(it.step()).isEqualTo(Step.RETURNED);
            assertThat(it.reason()).isEqualTo(new ReturnReason("AC04", ""));
            assertThat(it.reason().isAboutTheAccount()).isTrue();
        });
        assertThat(underWay()).isEqualTo(Money.noEuros());
        var next = steps.release(steps.batch(claim), world.fatima());
        steps.read(steps.statement().debit("45.20", PayoutSteps.left(steps.idOf(next, claim))));
        assertThat(steps.state(claim).step()).isEqualTo(Step.PAID);
        assertThat(steps.state(claim).batch()).endsWith("-2");
    }

    @Test
    void what_the_bank_refuses_is_owed_again_once_however_often_it_says_so() {
        var claim = steps.owe("45.20");
        var other = steps.owe("12.00");
        var batch = steps.release(steps.batch(claim, other), world.fatima());
        var report = refusing(batch, steps.idOf(batch, claim));

        assertThat(hear(batch, report)).isEqualTo(1);
        assertThat(hear(batch, report)).isZero();

        assertThat(steps.state(claim).reason()).isEqualTo(new ReturnReason("AC04", "closed"));
        assertThat(steps.state(other).step()).isEqualTo(Step.RELEASED);
        steps.batch(claim);
        assertThat(steps.state(claim).step()).isEqualTo(Step.IN_BATCH);
    }

    @Test
    void an_answer_that_does_not_fit_changes_nothing() {
        var claim = steps.owe("45.20");
        var batch = steps.release(steps.batch(claim), world.fatima());
        var id = steps.idOf(batch, claim);
        var elsewhere = UUID.randomUUID();

        for (var strange : List.of(
                refusing(elsewhere, id),
                refusing(batch, BankIds.of(elsewhere)),
                "no xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Document>&e;</Document>",
                "<Document/>")) assertThatThrownBy(() -> hear(batch, strange)).isInstanceOf(Refused.class);
        steps.read(steps.statement().debit("45.20", PayoutSteps.left(id)));
        assertThatThrownBy(() -> hear(batch, refusing(batch, id))).isInstanceOf(Refused.class);

        assertThat(steps.state(claim).step()).isEqualTo(Step.PAID);
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
