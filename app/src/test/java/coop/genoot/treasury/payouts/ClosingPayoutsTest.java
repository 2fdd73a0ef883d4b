package coop.genoot.treasury.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import coop.genoot.GenootTest;
import coop.genoot.common.Money;
import coop.genoot.common.Refused;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Ledger;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.notices.Notices;
import coop.genoot.platform.notices.Way;
import coop.genoot.treasury.payouts.PayoutState.Step;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class ClosingPayoutsTest {
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

    private List<String> told(Actor reader) {
        var notices = steps.bean(Notices.class);
        return CurrentActor.as(reader, () -> transaction.execute(_ -> notices.latest(reader, 10))).stream()
                .map(it -> it.news().key())
                .toList();
    }

    @Test
    void the_payee_is_told_of_the_money_and_of_another_account_whatever_they_chose() {
        PayoutWorld.inOne(
                transaction, world.nadia(), () -> steps.bean(Notices.class).choose(world.nadia(), Way.HERE));
        var claim = steps.owe("45.20");
        var batch = steps.release(steps.batch(claim), world.fatima());
        var id = steps.idOf(batch, claim);

        steps.read(steps.statement().debit("45.20", PayoutSteps.left(id)));
        steps.read(steps.statement().credit("45.20", PayoutSteps.cameBack(id, "AC04")));

        await().untilAsserted(() -> assertThat(told(world.nadia()))
                .contains(
                        "treasury.payouts.news.account.own",
                        "treasury.payouts.news.money.paid",
                        "treasury.payouts.news.money.account"));
    }

    @Test
    void a_line_taken_back_leaves_it_under_way_unless_the_money_came_back() {
        var claim = steps.owe("45.20");
        var batch = steps.release(steps.batch(claim), world.fatima());
        var left = PayoutSteps.left(steps.idOf(batch, claim));
        steps.read(steps.statement().debit("45.20", left));

        steps.undoLast();
        assertThat(steps.state(claim).step()).isEqualTo(Step.RELEASED);
        assertThat(underWay()).isEqualTo(Money.noEuros());
        assertThat(steps.waiting()).containsExactly(Money.euros("-45.20"));

        steps.read(steps.statement().debit("45.20", left));
        steps.read(steps.statement().credit("45.20", PayoutSteps.cameBack(steps.idOf(batch, claim), "AC04")));
        assertThatThrownBy(steps::undoLast).isInstanceOf(Refused.class);
        assertThat(steps.state(claim).step()).isEqualTo(Step.RETURNED);
    }

    @Test
    void what_the_bank_refuses_is_owed_again_once_however_often_it_says_so() {
        var claim = steps.owe("45.20");
        var other = steps.owe("12.00");
        var batch = steps.release(steps.batch(claim, other), world.fatima());
        var report = steps.refusing(batch, steps.idOf(batch, claim));

        assertThat(steps.hear(world.fatima(), batch, report)).isEqualTo(1);
        assertThat(steps.hear(world.fatima(), batch, report)).isZero();

        assertThat(steps.confirm(world.karim(), batch)).isEqualTo(1);
        assertThat(steps.confirm(world.karim(), batch)).isZero();

        assertThat(steps.state(claim).step()).isEqualTo(Step.RETURNED);
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
                steps.refusing(elsewhere, id),
                steps.refusing(batch, BankIds.of(elsewhere)),
                "no xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Document>&e;</Document>",
                "<Document/>"))
            assertThatThrownBy(() -> steps.hear(world.fatima(), batch, strange)).isInstanceOf(Refused.class);
        steps.read(steps.statement().debit("45.20", PayoutSteps.left(id)));
        assertThatThrownBy(() -> steps.hear(world.fatima(), batch, steps.refusing(batch, id)))
                .isInstanceOf(Refused.class);

        assertThat(steps.state(claim).step()).isEqualTo(Step.PAID);
    }
}
