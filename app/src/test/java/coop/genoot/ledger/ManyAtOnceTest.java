package coop.genoot.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import coop.genoot.common.Money;
import coop.genoot.ledger.LedgerSamples.World;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class ManyAtOnceTest {
    private static final int THREADS = 16;
    private static final int EACH = 60;

    @Autowired
    Ledger ledger;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void sixteen_write_to_the_same_new_accounts_and_nothing_is_lost() throws Exception {
        var world = World.create();
        long start = System.nanoTime();
        together(thread -> {
            for (int i = 0; i < EACH; i++)
                ledger.post(world.received("1.00", LedgerSamples.FIRST_OF_JUNE, thread + "-" + i));
            return null;
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "ledger: %.0f postings a second with %d writers, durability off%n", THREADS * EACH / seconds, THREADS);

        var bank = CurrentActor.as(
                Actor.system("test"), () -> ledger.balance(world.entity(), world.ours(AccountKind.BANK)));
        assertThat(bank).isEqualTo(Money.euroCents(100L * THREADS * EACH));
    }

    @Test
    void the_same_posting_sent_sixteen_times_posts_once() throws Exception {
        var world = World.create();
        var sale = world.sale(UUID.randomUUID());

        assertThat(together(_ -> ledger.post(sale)).stream().distinct()).hasSize(1);
    }

    @Test
    void a_balance_read_for_update_is_never_spent_twice() throws Exception {
        var world = World.create();
        CurrentActor.run(
                Actor.system("test"), () -> ledger.post(world.received("5.00", LedgerSamples.FIRST_OF_JUNE, "start")));
        var spent = new AtomicInteger();
        together(thread -> {
            new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                var left = ledger.balanceForUpdate(world.entity(), world.mine(AccountKind.AVAILABLE))
                        .negated();
                if (left.compareTo(Money.euros("1.00")) < 0) return;
                ledger.post(world.received("-1.00", LocalDate.of(2026, 6, 2), "spend " + thread));
                spent.incrementAndGet();
            });
            return null;
        });

        assertThat(spent).hasValue(5);
    }

    private interface Work<T> {
        T in(int thread) throws Exception;
    }

    private static <T> List<T> together(Work<T> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                Callable<T> task = () -> CurrentActor.as(Actor.system("test"), () -> unchecked(work, thread));
                running.add(threads.submit(task));
            }
            var results = new ArrayList<T>();
            for (var one : running) results.add(one.get());
            return results;
        }
    }

    private static <T> T unchecked(Work<T> work, int thread) {
        try {
            return work.in(thread);
        } catch (RuntimeException problem) {
            throw problem;
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }
}
