package coop.genoot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Asking once within a transaction never shows what is no longer so. */
@GenootTest
class LookupsTest {
    @Autowired
    Scopes scopes;

    @Autowired
    TransactionOperations transactions;

    private final UUID old = UUID.randomUUID();
    private final UUID heir = UUID.randomUUID();
    private final UUID activity = UUID.randomUUID();

    @Test
    void what_moves_with_its_office_is_seen_there_in_the_same_transaction() {
        inOne(() -> {
            place();
            assertThat(scopes.upwards(activity)).containsExactly(activity, old);
            scopes.moveAll(old, heir);
            assertThat(scopes.upwards(activity)).containsExactly(activity, heir);
        });
    }

    @Test
    void what_is_registered_anew_is_seen_in_the_same_transaction() {
        inOne(() -> {
            place();
            assertThat(scopes.upwards(activity)).containsExactly(activity, old);
            scopes.register(activity, heir, "activity");
            assertThat(scopes.upwards(activity)).containsExactly(activity, heir);
        });
    }

    @Test
    void a_transaction_asks_once_and_the_next_one_asks_again() {
        var asked = new AtomicInteger();
        inOne(() -> {
            assertThat(count(asked)).isEqualTo(1);
            assertThat(count(asked)).isEqualTo(1);
        });
        inOne(() -> assertThat(count(asked)).isEqualTo(2));
        assertThat(count(asked)).as("without a transaction nothing is kept").isEqualTo(3);
    }

    private record Key() {}

    private static int count(AtomicInteger asked) {
        return Lookups.once(new Key(), asked::incrementAndGet);
    }

    private void place() {
        scopes.register(old, null, "office");
        scopes.register(heir, null, "office");
        scopes.register(activity, old, "activity");
    }

    private void inOne(Runnable work) {
        CurrentActor.run(Actor.system("test"), () -> transactions.executeWithoutResult(_ -> work.run()));
    }
}
