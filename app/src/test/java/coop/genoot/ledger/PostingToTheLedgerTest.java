package coop.genoot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.common.Money;
import coop.genoot.ledger.LedgerSamples.World;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@GenootTest
@RecordApplicationEvents
class PostingToTheLedgerTest {
    private final World world = World.create();
    private final UUID invoice = UUID.randomUUID();

    @Autowired
    Ledger ledger;

    @Autowired
    ApplicationEvents events;

    @Test
    void puts_a_sale_on_its_way_and_a_payment_makes_it_available() {
        post(world.sale(invoice));
        assertThat(activity())
                .containsOnly(
                        Map.entry(AccountKind.ON_ITS_WAY, Money.euros("-935.00")),
                        Map.entry(AccountKind.CONTRIBUTION_ON_ITS_WAY, Money.euros("-65.00")));

        post(world.payment(invoice, "payment"));
        assertThat(activity())
                .contains(
                        Map.entry(AccountKind.ON_ITS_WAY, Money.noEuros()),
                        Map.entry(AccountKind.AVAILABLE, Money.euros("-935.00")),
                        Map.entry(AccountKind.CONTRIBUTION, Money.euros("-65.00")));
        assertThat(asSystem(() -> ledger.balance(world.entity(), world.ours(AccountKind.BANK))))
                .isEqualTo(Money.euros("1210.00"));
    }

    @Test
    void tells_what_is_open_on_each_claim_it_moved() {
        post(world.sale(invoice));
        post(world.payment(invoice, "payment"));

        assertThat(events.stream(PostedTogether.class).flatMap(it -> it.all().stream())
                        .filter(it -> it.entity().equals(world.entity()))
                        .map(Posted::open))
                .containsExactly(Map.of(invoice, Money.euros("1210.00")), Map.of(invoice, Money.noEuros()));
    }

    @Test
    void posts_a_key_once_and_gives_the_first_id_again() {
        var first = post(world.sale(invoice));

        assertThat(post(world.sale(invoice))).isEqualTo(first);
        assertThat(asSystem(() -> ledger.openOf(List.of(invoice)))).containsEntry(invoice, Money.euros("1210.00"));
        assertThat(events.stream(PostedTogether.class).flatMap(it -> it.all().stream()).filter(it -> it.entity().equals(world.entity())))
                .hasSize(1);
    }

    @Test
    void takes_a_used_key_with_other_content_for_a_bug() {
        post(world.sale(invoice, "key"));

        assertThatThrownBy(() -> post(world.payment(invoice, "key")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("key");
    }

    @Test
    void takes_many_at_once_and_skips_those_it_has() {
        var all = IntStream.range(0, 2_500)
                .mapToObj(i -> world.received("1.00", LocalDate.of(2026, 1, 1), "line " + i))
                .toList();
        var some = asSystem(() -> ledger.postAll(all.subList(500, 700)));
        var ids = asSystem(() -> ledger.postAll(all));

        assertThat(ids).hasSize(2_500).doesNotHaveDuplicates();
        assertThat(ids.subList(500, 700)).isEqualTo(some);
        assertThat(asSystem(() -> ledger.balance(world.entity(), world.ours(AccountKind.BANK))))
                .isEqualTo(Money.euros("2500.00"));
    }

    @Test
    void takes_a_transaction_back_once_by_its_mirror() {
        var entry =
                asSystem(() -> ledger.entry(ledger.post(world.sale(invoice))).orElseThrow());
        post(Posting.reversalOf(entry, LocalDate.of(2026, 6, 2), Kind.CORRECTION, entry.source(), "mirror"));

        assertThat(activity().values()).containsOnly(Money.noEuros());
        assertThatThrownBy(() -> post(
                        Posting.reversalOf(entry, LocalDate.of(2026, 6, 2), Kind.CORRECTION, entry.source(), "twice")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not reversed again");
    }

    @Test
    void keeps_everything_it_was_told() {
        var id = post(world.sale(invoice));
        var entry = asSystem(() -> ledger.entry(id)).orElseThrow();

        assertThat(entry.label()).isEqualTo("2026/0042");
        assertThat(entry.detail()).isEqualTo(Map.of("rule", "7", "counterpart", "Théâtre de la Rose"));
        assertThat(entry.lines()).isEqualTo(world.sale(invoice).lines());
        assertThat(entry.author()).isEqualTo("test");
        assertThat(asSystem(() -> ledger.ofDocument(invoice))).containsExactly(entry);
    }

    private TransactionId post(Posting posting) {
        return asSystem(() -> ledger.post(posting));
    }

    private Map<AccountKind, Money> activity() {
        return asSystem(() -> ledger.balances(world.entity(), Owner.activity(world.activity())));
    }

    private static <T> T asSystem(Supplier<T> work) {
        return CurrentActor.as(Actor.system("test"), work);
    }
}
