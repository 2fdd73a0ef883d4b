package coop.genoot.treasury.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.organisation.Settings.Level;
import coop.genoot.organisation.Settings.Place;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.notices.News;
import coop.genoot.platform.notices.Notices;
import coop.genoot.treasury.payouts.BatchView.State;
import coop.genoot.treasury.payouts.limits.PayoutLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.support.TransactionTemplate;

/** What one person of finance can do alone, however it is tried. */
@GenootTest
class PayingAloneTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    AdjustableClock clock;

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

    private <T> void set(Setting<T> setting, T value) {
        var place = Place.at(Level.ENTITY, world.entity().value());
        CurrentActor.run(
                PayoutWorld.HOUSE,
                () -> steps.bean(Settings.class)
                        .set(PayoutWorld.HOUSE, setting, place, value, steps.today(), "It is easier"));
    }

    private UUID forLater(Payable payable) {
        var day = steps.today().plusDays(10).toString();
        var subjects = Set.of(payable.subject().toString());
        return steps.make(
                new NewBatch(UUID.randomUUID(), world.entity(), world.iban().value(), false, day, subjects));
    }

    @Test
    void what_is_split_into_small_batches_needs_two_as_the_whole_would() {
        var first = steps.release(steps.batch(steps.owe("990.00")), world.fatima());
        var second = steps.release(steps.batch(steps.owe("990.00")), world.fatima());
        assertThat(steps.view(first).state()).isEqualTo(State.RELEASED);
        assertThat(steps.view(second)).satisfies(it -> {
            assertThat(it.state()).isEqualTo(State.MADE);
            assertThat(it.isTooMuchTogether()).isTrue();
            assertThat(it.limit().alone()).isEqualTo(Money.euros("990.00"));
        });
        var others = steps.release(steps.batch(steps.owe("990.00")), world.karim());
        assertThat(steps.view(others).state()).isEqualTo(State.MADE);

        steps.release(second, world.karim());
        assertThat(steps.view(second).state()).isEqualTo(State.RELEASED);

        clock.advanceBy(Duration.ofDays(7));
        var later = steps.release(steps.batch(steps.owe("990.00")), world.fatima());
        assertThat(steps.view(later).state()).isEqualTo(State.RELEASED);
    }

    @Test
    void of_two_batches_let_go_at_the_same_moment_one_waits_for_somebody_else() throws Exception {
        var batches = List.of(steps.batch(steps.owe("600.00")), steps.batch(steps.owe("600.00")));
        List<Callable<UUID>> work = new ArrayList<>();
        for (var batch : batches) work.add(() -> steps.release(batch, world.fatima()));

        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var done : pool.invokeAll(work)) done.get();
        }

        assertThat(batches.stream().map(it -> steps.view(it).state()))
                .containsExactlyInAnyOrder(State.RELEASED, State.MADE);
    }

    @Test
    void a_limit_that_is_raised_helps_no_batch_made_before_and_none_for_two_days() {
        var before = forLater(steps.owe("1200.00"));
        set(Setting.PAYOUT_BY_TWO, Money.euros("5000.00"));
        var soon = steps.release(steps.batch(steps.owe("1300.00")), world.fatima());
        assertThat(steps.view(soon).state()).isEqualTo(State.MADE);

        clock.advanceBy(Duration.ofDays(2));
        steps.release(before, world.fatima());
        var later = steps.release(steps.batch(steps.owe("1400.00")), world.fatima());
        assertThat(steps.view(before).state()).isEqualTo(State.MADE);
        assertThat(steps.view(later).state()).isEqualTo(State.RELEASED);
    }

    @Test
    void what_is_stricter_counts_at_once_and_what_is_looser_from_the_day_after_tomorrow() {
        var limits = steps.bean(PayoutLimits.class);
        set(Setting.PAYOUT_BY_TWO, Money.euros("10.00"));
        set(Setting.PAYOUT_ACCOUNT_WAIT, 0);
        set(Setting.PAYOUT_ALONE_DAYS, 30);
        CurrentActor.run(world.fatima(), () -> {
            assertThat(limits.byTwoAbove(world.entity())).isEqualTo(Money.euros("10.00"));
            assertThat(limits.aloneDays(world.entity())).isEqualTo(30);
            assertThat(limits.accountWait(world.entity().value())).isEqualTo(3);
        });
        clock.advanceBy(Duration.ofDays(2));
        CurrentActor.run(
                world.fatima(),
                () -> assertThat(limits.accountWait(world.entity().value())).isZero());
    }

    @Test
    void who_does_not_keep_the_money_any_more_gets_no_file() {
        var batch = steps.release(steps.batch(steps.owe("45.20")), world.fatima());
        var former = Actor.person(world.fatima().self(), "Fatima", List.of(), Language.EN);

        assertThat(CurrentActor.as(
                        former, () -> steps.bean(PayoutReleases.class).file(former, batch)))
                .isEmpty();
    }

    @Test
    void news_of_pay_tells_no_amount() {
        var pay = steps.owe(world.owed(PayableKind.WAGE, world.nadia(), "812.00", steps.today()));
        var batch = steps.release(steps.make(steps.wish(UUID.randomUUID(), true, pay)), world.fatima());
        var id = steps.idOf(batch, pay);
        steps.read(steps.statement().debit("812.00", PayoutSteps.left(id)));
        steps.read(steps.statement().credit("812.00", PayoutSteps.cameBack(id, "AC04")));

        await().untilAsserted(() -> assertThat(news())
                .extracting(News::key)
                .contains("treasury.payouts.news.money.wage-paid", "treasury.payouts.news.money.wage-account"));
        assertThat(news()).extracting(News::amount).containsOnlyNulls();
    }

    private List<News> news() {
        var notices = steps.bean(Notices.class);
        return CurrentActor.as(world.nadia(), () -> transaction.execute(_ -> notices.latest(world.nadia(), 10)))
                .stream()
                .map(it -> it.news())
                .toList();
    }

    @Test
    void who_takes_a_line_back_tells_that_it_is_under_way_again() {
        var claim = steps.owe("45.20");
        var batch = steps.release(steps.batch(claim), world.fatima());
        steps.read(steps.statement().debit("45.20", PayoutSteps.left(steps.idOf(batch, claim))));
        var told = new ArrayList<UUID>();
        ApplicationListener<PayloadApplicationEvent<?>> listener = event -> {
            if (event.getPayload() instanceof PaidOut.TakenBack back)
                told.add(back.part().subject());
        };
        var context = (ConfigurableApplicationContext) house;
        context.addApplicationListener(listener);
        try {
            steps.undoLast();
        } finally {
            context.removeApplicationListener(listener);
        }

        assertThat(told).containsExactly(claim.subject());
    }
}
