package coop.genoot.platform.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GenootTest
class OnceOnlyTest {
    private final Actor nele = Actor.person(new PersonId(UUID.randomUUID()), "Nele", List.of(), Language.NL);
    private final UUID key = UUID.randomUUID();
    private final AtomicInteger worked = new AtomicInteger();

    @Autowired
    OnceOnly once;

    @Test
    void a_form_sent_twice_does_its_work_once_and_both_get_the_same_result() {
        assertThat(send("1210")).isEqualTo("invoice 1");
        assertThat(send("1210")).isEqualTo("invoice 1");
        assertThat(worked).hasValue(1);
    }

    @Test
    void the_same_key_with_other_content_is_refused() {
        send("1210");
        assertThatThrownBy(() -> send("9999")).isInstanceOf(Refused.class).hasMessage("platform.once.other-content");
        assertThat(worked).hasValue(1);
    }

    @Test
    void work_that_failed_may_be_done_again() {
        assertThatThrownBy(() -> CurrentActor.as(nele, () -> once.perform(nele, key, "1210", this::fail)))
                .hasMessage("no paper");
        assertThat(send("1210")).isEqualTo("invoice 1");
    }

    @Test
    void a_hundred_sends_at_the_same_moment_work_once() throws Exception {
        var sends = new ArrayList<Callable<String>>();
        for (int i = 0; i < 100; i++) sends.add(() -> send("1210"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(sends)) assertThat(answer.get()).isEqualTo("invoice 1");
        }
        assertThat(worked).hasValue(1);
    }

    private String fail() {
        throw new IllegalStateException("no paper");
    }

    private String send(String amount) {
        return CurrentActor.as(
                nele, () -> once.perform(nele, key, amount, () -> "invoice " + worked.incrementAndGet()));
    }
}
