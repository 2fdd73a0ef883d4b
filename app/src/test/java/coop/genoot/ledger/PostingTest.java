package coop.genoot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Money;
import coop.genoot.ledger.LedgerSamples.World;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostingTest {
    private final World world = World.create();

    @Test
    void must_balance() {
        assertThatThrownBy(() -> of(line("10.00"), line("-9.99"))).hasMessageContaining("must balance");
    }

    @Test
    void must_balance_in_every_currency_of_its_own() {
        var dollars = Line.of(world.ours(AccountKind.BANK), new Money(-1000, Currency.getInstance("USD")));
        assertThatThrownBy(() -> of(line("10.00"), dollars)).hasMessageContaining("must balance");
    }

    @Test
    void needs_two_sides() {
        assertThatThrownBy(() -> of()).hasMessageContaining("two sides");
    }

    @Test
    void moves_something_on_every_line() {
        assertThatThrownBy(() -> line("0.00")).hasMessageContaining("moves something");
    }

    @Test
    void keeps_the_owner_of_an_activitys_account_as_the_activity_of_the_line() {
        assertThat(Line.of(world.mine(AccountKind.AVAILABLE), Money.euros("1.00"))
                        .activity())
                .isEqualTo(world.activity());
        assertThatThrownBy(() -> new Line(
                        world.mine(AccountKind.AVAILABLE),
                        Money.euros("1.00"),
                        new ActivityId(UUID.randomUUID()),
                        null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void says_the_same_in_its_canonical_text_whatever_the_order_of_its_facts() {
        var invoice = UUID.randomUUID();
        assertThat(CanonicalText.of(world.sale(invoice)))
                .isEqualTo(CanonicalText.of(world.sale(invoice)))
                .contains("label: 2026/0042\n", "fact counterpart: Théâtre de la Rose\nfact rule: 7\n", " EUR -93500 ");
    }

    private Posting of(Line... lines) {
        return world.posting(Kind.CORRECTION, UUID.randomUUID(), "key", List.of(lines));
    }

    private Line line(String amount) {
        return Line.of(world.ours(AccountKind.BANK), Money.euros(amount));
    }
}
