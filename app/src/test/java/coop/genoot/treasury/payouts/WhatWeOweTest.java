package coop.genoot.treasury.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.common.Invalid;
import coop.genoot.common.Money;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.treasury.payouts.PayoutState.Hindrance;
import coop.genoot.treasury.payouts.PayoutState.Step;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class WhatWeOweTest {
    private static final String BELGIAN = "BE68 5390 0754 7034";
    private static final String DUTCH = "NL91 ABNA 0417 1643 00";

    @Autowired
    ApplicationContext house;

    @Autowired
    Payables payables;

    @Autowired
    PayoutAccounts accounts;

    @Autowired
    AdjustableClock clock;

    @Autowired
    TransactionTemplate transaction;

    private PayoutWorld world;

    @BeforeEach
    void a_world() {
        world = PayoutWorld.build(house);
    }

    @AfterEach
    void today_again() {
        clock.followAgain();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Payable owe(Payable payable) {
        PayoutWorld.inOne(transaction, world.nadia(), () -> payables.owe(payable));
        return payable;
    }

    private @Nullable PayoutState state(Actor reader, Payable payable) {
        return CurrentActor.as(
                reader, () -> payables.states(List.of(payable.subject())).get(payable.subject()));
    }

    private void set(Actor me, String iban, String holder) {
        CurrentActor.run(me, () -> accounts.set(me, iban, holder));
    }

    private List<PayoutAccountView> mine(Actor me) {
        return CurrentActor.as(me, () -> accounts.mine(me));
    }

    private static List<String> problems(Runnable work) {
        try {
            work.run();
        } catch (Invalid invalid) {
            return invalid.problems().stream().map(Problem::field).toList();
        }
        return List.of();
    }

    @Test
    void what_is_owed_twice_is_owed_once() {
        var claim = owe(world.claim("45.20", today().plusDays(20)));

        owe(claim);

        assertThat(state(world.nadia(), claim)).satisfies(it -> {
            assertThat(it.step()).isEqualTo(Step.WAITING);
            assertThat(it.hindrance()).isEqualTo(Hindrance.NO_ACCOUNT);
            assertThat(it.day()).isEqualTo(claim.dueOn());
        });
    }

    @Test
    void the_same_subject_with_another_amount_is_a_bug() {
        var claim = owe(world.claim("45.20", today()));
        var other = new Payable(
                claim.subject(),
                claim.kind(),
                claim.entity(),
                claim.activity(),
                claim.payee(),
                claim.payeeName(),
                Money.euros("4520.00"),
                claim.number(),
                claim.dueOn());

        assertThatThrownBy(() -> owe(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_withdrawn_is_owed_no_more_and_may_be_owed_again() {
        var claim = owe(world.claim("45.20", today()));

        PayoutWorld.inOne(transaction, world.nadia(), () -> payables.withdraw(claim.subject()));
        PayoutWorld.inOne(transaction, world.nadia(), () -> payables.withdraw(claim.subject()));

        assertThat(state(world.nadia(), claim)).isNull();
        owe(claim);
        assertThat(state(world.nadia(), claim)).isNotNull();
    }

    @Test
    void what_others_are_owed_is_not_here() {
        var claim = owe(world.claim("45.20", today()));
        var stranger = PayoutWorld.build(house);

        assertThat(state(stranger.nadia(), claim)).isNull();
        assertThat(state(stranger.fatima(), claim)).isNull();
        assertThatThrownBy(() ->
                        PayoutWorld.inOne(transaction, stranger.fatima(), () -> payables.withdraw(claim.subject())))
                .isInstanceOf(NotHere.class);
        assertThat(state(world.fatima(), claim)).isNotNull();
    }

    @Test
    void a_wage_is_seen_by_its_worker_and_finance_and_not_by_others_of_the_activity() {
        var worker = PayoutWorld.known(
                house, "Lies", new Grant(Hat.MEMBER, world.entity().value()));
        var wage = owe(world.owed(PayableKind.WAGE, worker, "812.00", today()));

        assertThat(state(worker, wage)).isNotNull();
        assertThat(state(world.fatima(), wage)).isNotNull();
        assertThat(state(world.nadia(), wage)).isNull();
    }

    @Test
    void a_first_account_is_used_after_some_days() {
        var claim = owe(world.claim("45.20", today()));

        set(world.nadia(), BELGIAN, "Nadia  Benali");

        assertThat(state(world.nadia(), claim)).satisfies(it -> {
            assertThat(it.hindrance()).isEqualTo(Hindrance.ACCOUNT_TOO_NEW);
            assertThat(it.usableFrom()).isEqualTo(today().plusDays(3));
        });
        clock.advanceBy(Duration.ofDays(3));
        assertThat(state(world.nadia(), claim).hindrance()).isNull();
        assertThat(mine(world.nadia())).singleElement().satisfies(it -> {
            assertThat(it.inUse()).isTrue();
            assertThat(it.holder()).isEqualTo("Nadia Benali");
        });
    }

    @Test
    void another_account_is_used_after_some_days_and_the_former_until_then() {
        set(world.nadia(), BELGIAN, "Nadia Benali");
        clock.advanceBy(Duration.ofDays(4));
        set(world.nadia(), DUTCH, "Nadia Benali");
        set(world.nadia(), DUTCH, "Nadia Benali");

        assertThat(mine(world.nadia()))
                .extracting(it -> it.iban().value().substring(0, 2) + it.inUse())
                .containsExactly("NLfalse", "BEtrue");
        clock.advanceBy(Duration.ofDays(3));
        assertThat(mine(world.nadia()))
                .extracting(it -> it.iban().value().substring(0, 2) + it.inUse())
                .containsExactly("NLtrue", "BEfalse");
    }

    @Test
    void an_account_that_is_called_off_in_time_is_never_used() {
        set(world.nadia(), BELGIAN, "Nadia Benali");
        clock.advanceBy(Duration.ofDays(4));
        set(world.nadia(), DUTCH, "A thief");
        clock.advanceBy(Duration.ofDays(1));
        set(world.nadia(), BELGIAN, "Nadia Benali");
        clock.advanceBy(Duration.ofDays(2));

        var claim = owe(world.claim("45.20", today()));

        assertThat(mine(world.nadia()))
                .filteredOn(PayoutAccountView::inUse)
                .singleElement()
                .satisfies(it -> assertThat(it.holder()).isEqualTo("Nadia Benali"));
        assertThat(state(world.nadia(), claim).hindrance()).isNull();
    }

    @Test
    void everything_wrong_with_an_account_is_told_at_its_field() {
        assertThat(problems(() -> set(world.nadia(), "BE00 1234", " "))).containsExactly("iban", "holder");
        assertThat(problems(() -> set(world.nadia(), "GB29 NWBK 6016 1331 9268 19", "Nadia")))
                .containsExactly("iban");
        assertThat(problems(() -> set(world.nadia(), BELGIAN, "N".repeat(71)))).containsExactly("holder");
        assertThat(problems(() -> set(world.nadia(), BELGIAN, "надя"))).containsExactly("holder");
    }

    @Test
    void an_account_is_seen_by_nobody_of_another_entity() {
        set(world.nadia(), BELGIAN, "Nadia Benali");
        owe(world.claim("45.20", today()));
        var stranger = PayoutWorld.build(house);
        var count = "select count(*) from treasury.payout_account where payee_id = ?";
        var payee = world.nadia().self().value();

        assertThat(counted(world.fatima(), count, payee)).isEqualTo(1);
        assertThat(counted(stranger.fatima(), count, payee)).isZero();
        assertThat(counted(stranger.nadia(), count, payee)).isZero();
    }

    private int counted(Actor reader, String query, Object... values) {
        var sql = house.getBean(org.jooq.DSLContext.class);
        return CurrentActor.as(
                reader,
                () -> transaction.execute(_ -> sql.fetchOne(query, values).get(0, Integer.class)));
    }

    @Test
    void only_finance_sets_the_account_of_a_supplier_and_never_that_of_a_person() {
        var supplier = UUID.randomUUID();
        var stranger = PayoutWorld.build(house);
        CurrentActor.run(
                world.fatima(),
                () -> accounts.setForSupplier(
                        world.fatima(), world.entity(), supplier, BELGIAN, "Houthandel Pée & Zoon"));
        set(world.nadia(), BELGIAN, "Nadia Benali");

        assertThat(CurrentActor.as(world.fatima(), () -> accounts.ofSupplier(world.fatima(), world.entity(), supplier)))
                .hasSize(1);
        for (var other : List.of(world.nadia(), stranger.fatima()))
            assertThatThrownBy(() -> CurrentActor.run(
                            other, () -> accounts.setForSupplier(other, world.entity(), supplier, DUTCH, "Thief")))
                    .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> CurrentActor.run(
                        world.fatima(),
                        () -> accounts.setForSupplier(
                                world.fatima(),
                                world.entity(),
                                world.nadia().self().value(),
                                DUTCH,
                                "Thief")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void finance_elsewhere_cannot_lead_money_to_an_account_of_theirs() {
        var claim = owe(world.claim("45.20", today()));
        var thief = PayoutWorld.build(house).fatima();
        var elsewhere = thief.scopes(Hat.FINANCE).iterator().next();

        CurrentActor.run(
                thief,
                () -> accounts.setForSupplier(
                        thief, new coop.genoot.common.EntityId(elsewhere), claim.payee(), DUTCH, "Thief"));
        clock.advanceBy(Duration.ofDays(5));

        assertThat(state(world.nadia(), claim).hindrance()).isEqualTo(Hindrance.NO_ACCOUNT);
    }
}
