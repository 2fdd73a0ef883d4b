package coop.genoot.sales.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import coop.genoot.common.Money;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.invoices.InvoiceAmounts;
import coop.genoot.sales.invoices.InvoiceSamples;
import coop.genoot.timeline.PlannedStep;
import coop.genoot.timeline.PlannedStep.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains that run through two years with their holidays, nights of another hour and a 29 February. What happens to each
 * on its way is drawn from a seed that the name of the test tells, so that anybody can draw it again.
 */
@GenootTest
class TwoYearsOfRemindersTest {
    @Autowired
    SalesDoors sales;

    @Autowired
    LateInvoice.Doors doors;

    @Autowired
    InvoiceAmounts amounts;

    @Autowired
    AdjustableClock clock;

    @Autowired
    TransactionTemplate transaction;

    /** What can happen on the way. */
    private enum Fate {
        NOBODY_PAYS,
        PAYS_ON_THE_DAY_OF_THE_REMINDER,
        TEN_DAYS_OF_STANDSTILL,
        BREAKS_OFF_BEFORE_THE_MAIL_IS_KEPT,
        TWO_HOUSES_AT_ONCE
    }

    @AfterEach
    void the_clock_follows_again() {
        clock.followAgain();
    }

    @ParameterizedTest(name = "sent on {0} in {1}: {2}, {3}, {4}")
    @CsvSource({
        // The last Sunday of March, and Easter.
        "2026-02-27, BE, 2026-04-07, 2026-04-20, 2026-05-04",
        // The last Sunday of October.
        "2026-09-18, BE, 2026-10-26, 2026-11-09, 2026-11-23",
        "2026-10-05, BE, 2026-11-12, 2026-11-25, 2026-12-09",
        "2026-11-18, FR, 2026-12-28, 2027-01-08, 2027-01-22",
        "2027-06-07, FR, 2027-07-15, 2027-07-28, 2027-08-11",
        "2027-06-14, BE, 2027-07-22, 2027-08-04, 2027-08-18",
        "2028-01-23, BE, 2028-02-29, 2028-03-14, 2028-03-28"
    })
    void each_step_leaves_on_a_working_day_of_its_country(
            LocalDate sent, String country, LocalDate first, LocalDate second, LocalDate notice) {
        var late = sent(sent, country);

        assertThat(late.steps()).extracting(PlannedStep::due).containsExactly(first, second, notice);
    }

    @ParameterizedTest(name = "seed {0}")
    @CsvSource({"20260329", "20261025", "20270101", "20270721", "20280229"})
    void whatever_happens_nobody_is_asked_twice_too_early_or_after_they_paid(long seed) {
        var draw = new Random(seed);
        var day = LocalDate.parse("2026-03-01").plusDays(draw.nextInt(700));
        var late = sent(day, "BE");
        var fate = Fate.values()[draw.nextInt(Fate.values().length)];

        var first = late.first().due();
        late.onWithBank(first.minusDays(1).toString());
        assertThat(late.reminders()).as("%s, the day before", fate).isEmpty();
        meet(fate, late, first);
        live(late, first);

        boolean paid = fate == Fate.PAYS_ON_THE_DAY_OF_THE_REMINDER;
        assertThat(late.reminders()).as("%s, %s", day, fate).hasSize(paid ? 0 : 2);
        assertThat(late.steps())
                .extracting(PlannedStep::state)
                .as("%s, %s", day, fate)
                .containsOnly(paid ? State.NOT_NEEDED : State.DONE);
    }

    /** What happens on the day of the first reminder. */
    private void meet(Fate fate, LateInvoice late, LocalDate first) {
        switch (fate) {
            case NOBODY_PAYS -> late.onWithBank(first.toString());
            case PAYS_ON_THE_DAY_OF_THE_REMINDER -> {
                late.bankTells(first.minusDays(1), open(late));
                late.on(first.toString());
                assertThat(late.reminders()).isEmpty();
            }
            case TEN_DAYS_OF_STANDSTILL -> {
                late.onWithBank(first.plusDays(10).toString());
                assertThat(late.reminders()).hasSize(1);
            }
            case BREAKS_OFF_BEFORE_THE_MAIL_IS_KEPT -> {
                late.bankTells(first.minusDays(1), null);
                transaction.executeWithoutResult(broken -> {
                    late.on(first.toString());
                    broken.setRollbackOnly();
                });
                assertThat(late.reminders()).isEmpty();
                late.on(first.toString());
                assertThat(late.reminders()).hasSize(1);
            }
            case TWO_HOUSES_AT_ONCE -> {
                late.bankTells(first.minusDays(1), null);
                late.goTo(first.toString());
                IntStream.range(0, 2)
                        .mapToObj(_ -> Thread.ofVirtual().start(doors.house()::run))
                        .toList()
                        .forEach(TwoYearsOfRemindersTest::join);
                assertThat(late.reminders()).hasSize(1);
            }
        }
    }

    /** The weeks after it, each of its days twice; as many days lie between two letters as were planned. */
    private static void live(LateInvoice late, LocalDate first) {
        for (var days : List.of(15, 25, 30, 40, 45)) {
            late.onWithBank(first.plusDays(days).toString());
            late.on(first.plusDays(days).toString());
            var done =
                    late.steps().stream().filter(it -> it.state() == State.DONE).toList();
            for (int i = 1; i < done.size(); i++)
                assertThat(done.get(i).since()).isAfter(done.get(i - 1).since());
        }
    }

    private LateInvoice sent(LocalDate day, String country) {
        Function<InvoiceSamples.Doors, InvoiceSamples> seller =
                country.equals("FR") ? InvoiceSamples::inFrance : InvoiceSamples::inBelgium;
        return LateInvoice.sentOn(day, doors, sales, seller);
    }

    private String open(LateInvoice late) {
        Money open = late.as(() -> amounts.open(late.invoice()));
        return open.cents() / 100 + "." + "%02d".formatted(open.cents() % 100);
    }

    private static void join(Thread house) {
        try {
            house.join();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
