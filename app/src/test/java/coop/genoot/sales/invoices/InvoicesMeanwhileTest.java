package coop.genoot.sales.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.SalesDoors;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What was looked up once in a transaction never hides what somebody else did to an invoice, nor what we did. */
@GenootTest
class InvoicesMeanwhileTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final InvoiceId id = new InvoiceId(UUID.randomUUID());

    @Autowired
    SalesDoors sales;

    @Autowired
    InvoiceRows rows;

    @Autowired
    TransactionTemplate transaction;

    private InvoiceSamples it;

    @BeforeEach
    void a_belgian_activity_with_a_client() {
        it = sales.inBelgium();
    }

    @Test
    void a_click_that_comes_twice_finds_what_the_first_one_issued() {
        inOne(() -> {
            assertThat(rows.find(id)).isEmpty();
            meanwhile(this::issue);
            assertThat(rows.find(id)).isPresent();
            return id;
        });
    }

    @Test
    void who_waited_for_an_invoice_sees_where_it_stands_now() {
        issue();
        inOne(() -> {
            assertThat(state(rows.find(id))).isEqualTo(InvoiceState.ISSUED);
            meanwhile(() -> inOne(this::send));
            assertThat(state(rows.lock(id))).isEqualTo(InvoiceState.SENT);
            return id;
        });
    }

    @Test
    void who_moves_an_invoice_sees_it_moved() {
        issue();
        inOne(() -> {
            assertThat(state(rows.find(id))).isEqualTo(InvoiceState.ISSUED);
            send();
            assertThat(state(rows.find(id))).isEqualTo(InvoiceState.SENT);
            return id;
        });
    }

    private InvoiceId issue() {
        return CurrentActor.as(
                it.nadia(), () -> sales.invoices.issue(it.nadia(), id, it.activity(), it.typed("1", "100.00", "S:21")));
    }

    private InvoiceId send() {
        rows.move(id, InvoiceState.SENT, NOW);
        return id;
    }

    private static InvoiceState state(Optional<Invoice> invoice) {
        return invoice.orElseThrow().state();
    }

    private InvoiceId inOne(Supplier<InvoiceId> work) {
        return CurrentActor.as(it.nadia(), () -> transaction.execute(_ -> work.get()));
    }

    private static void meanwhile(Supplier<InvoiceId> work) {
        CompletableFuture.supplyAsync(work).join();
    }
}
