package coop.genoot.bookkeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.fail;

import coop.genoot.GenootTest;
import coop.genoot.bookkeeping.HistoryPlan.Verb;
import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.organisation.ContributionRule;
import coop.genoot.organisation.ContributionRule.Basis;
import coop.genoot.organisation.ContributionRule.Exemption;
import coop.genoot.organisation.ContributionRule.Tier;
import coop.genoot.organisation.ContributionRule.Trigger;
import coop.genoot.organisation.OrganisationSamples;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Setting.MoneyAvailable;
import coop.genoot.organisation.Setting.VatDue;
import coop.genoot.organisation.Settings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Random histories through the doors of all rooms on the real database, against a model that knows nothing but sums.
 * Many sales share a world and go on round by round, each with a step of its own; after every round everything that
 * must be true is checked. What fails is told with its seed, and with as few steps as still fail.
 */
@GenootTest
@Import(HistoryDoors.class)
class CrossRoomHistoriesTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final int SALES = 50;
    private static final int ROUNDS = 8;
    private static final int TRIES = 120;
    private static final boolean ALL = "all".equals(System.getProperty("genoot.check"));
    private static final int WORLDS = ALL ? 400 : 20;
    private static final long SEED = Long.getLong("genoot.seed", ALL ? System.nanoTime() : 20_261_127L);

    @Autowired
    HistoryDoors doors;

    @BeforeEach
    void in_march() {
        doors.clock.moveTo(START);
    }

    @AfterEach
    void the_clock_follows_again() {
        doors.clock.followAgain();
    }

    @Test
    void everything_adds_up_after_every_step() {
        System.out.println("Cross-room histories: seed " + SEED + ", " + WORLDS + " worlds of " + SALES + " sales");
        for (int world = 0; world < WORLDS; world++) {
            var plan = HistoryPlan.random(SEED + world, SALES, ROUNDS);
            var problem = problemOf(plan);
            if (problem != null) fail(told(plan, problem), problem);
        }
        doors.as(HistoryDoors.HOUSE, () -> {
            doors.trail.seal();
            return assertThat(doors.trail.firstBrokenSeal()).as("the audit chain").isEmpty();
        });
    }

    @Test
    void what_fails_is_told_with_as_few_steps_as_still_fail() {
        var plan = HistoryPlan.random(7, 10, 8);
        var shrunk = plan.shrunk(
                fewer -> fewer.steps().stream().anyMatch(step -> step.sale() == 3 && step.verb() == Verb.SEND_QUOTE
                                || step.sale() == 3 && step.verb() == Verb.INVOICE)
                        && fewer.steps().stream().anyMatch(step -> step.sale() == 5 && step.round() == 7),
                1_000);

        assertThat(shrunk.steps()).hasSize(2);
        assertThat(HistoryPlan.random(7, 10, 8)).as("the same seed, the same plan").isEqualTo(plan);
    }

    @Test
    void the_check_sees_a_world_that_does_not_add_up() {
        var world = world(1);
        var rows = new HistoryRows(world);
        world.takeRound(HistoryPlan.random(1, 3, 1).steps());
        rows.check();
        world.bank = world.bank.plus(Money.euros("0.01"));

        assertThat(catchThrowable(rows::check)).hasMessageContaining("at the bank");
    }

    private @Nullable Throwable problemOf(HistoryPlan plan) {
        doors.clock.moveTo(START);
        var world = world(plan.seed());
        var rows = new HistoryRows(world);
        try {
            for (int round = 0; round < plan.rounds(); round++) {
                world.takeRound(plan.ofRound(round));
                rows.check();
            }
            rows.checkEnd();
            return null;
        } catch (AssertionError | RuntimeException problem) {
            return problem;
        }
    }

    private String told(HistoryPlan plan, Throwable problem) {
        var shrunk = plan.shrunk(fewer -> problemOf(fewer) != null, TRIES);
        var last = problemOf(shrunk);
        return "A history does not add up: " + (last == null ? problem : last).getMessage() + "\n" + shrunk;
    }

    /** The rules differ from world to world: when VAT, contribution and money move, and what is given. */
    private HistoryWorld world(long seed) {
        var random = new Random(seed);
        var world = new HistoryWorld(doors);
        var place = Settings.Place.at(
                Settings.Level.ACTIVITY, world.sample.activity().value());
        var chosen = new ArrayList<Runnable>();
        chosen.add(() -> set(place, Setting.VAT_DUE, VatDue.values()[random.nextInt(2)]));
        chosen.add(() -> set(place, Setting.MONEY_AVAILABLE, MoneyAvailable.WHEN_PAID));
        if (random.nextBoolean()) chosen.add(() -> set(place, Setting.SOLIDARITY, Rate.percent("1.5")));
        if (random.nextBoolean()) chosen.add(() -> set(place, Setting.CONTRIBUTION, onPayment()));
        doors.as(HistoryDoors.HOUSE, () -> {
            chosen.forEach(Runnable::run);
            return true;
        });
        return world;
    }

    private <T> void set(Settings.Place place, Setting<T> setting, T value) {
        doors.sales.settings.set(HistoryDoors.HOUSE, setting, place, value, OrganisationSamples.LONG_AGO, "test");
    }

    private static ContributionRule onPayment() {
        var tiers = List.of(
                new Tier(Money.noEuros(), Rate.percent("10")), new Tier(Money.euros("35000.00"), Rate.percent("8")));
        return new ContributionRule(
                Basis.TURNOVER, Trigger.COLLECTED, tiers, null, Exemption.NONE, Rate.ZERO, null, null, List.of());
    }
}
