package coop.genoot.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.ledger.LedgerSamples.World;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GenootTest
class WhoSeesTheBooksTest {
    private final World world = World.create();
    private final UUID invoice = UUID.randomUUID();
    private TransactionId sale;
    private TransactionId payment;

    @Autowired
    Ledger ledger;

    @BeforeEach
    void a_sale_is_posted_by_the_member_and_paid_by_a_job() {
        sale = CurrentActor.as(world.manager(), () -> ledger.post(world.sale(invoice)));
        payment = CurrentActor.as(Actor.system("bank"), () -> ledger.post(world.payment(invoice, "payment")));
    }

    @Test
    void a_member_sees_every_line_about_the_own_activity() {
        assertThat(linesOf(sale, world.manager())).isEqualTo(4);
        assertThat(linesOf(payment, world.manager()))
                .as("all but the bank line, which is about no Activity")
                .isEqualTo(5);
    }

    @Test
    void finance_sees_the_whole_entity() {
        assertThat(linesOf(payment, world.finance())).isEqualTo(6);
    }

    @Test
    void members_and_finance_of_elsewhere_see_nothing() {
        var other = World.create();
        assertThat(linesOf(sale, other.manager())).isZero();
        assertThat(linesOf(sale, other.finance())).isZero();
        assertThat(CurrentActor.as(
                        other.finance(),
                        () -> ledger.trialBalance(
                                world.entity(), LedgerSamples.FIRST_OF_JUNE, LedgerSamples.FIRST_OF_JUNE)))
                .isEmpty();
    }

    @Test
    void a_client_with_a_link_sees_what_is_open_on_that_document_and_no_more() {
        var other = UUID.randomUUID();
        CurrentActor.as(Actor.system("test"), () -> ledger.post(world.sale(other)));
        var client = Actor.client(other, Language.FR);

        assertThat(CurrentActor.as(client, () -> ledger.openOf(List.of(other, invoice))))
                .containsEntry(other, Money.euros("1210.00"))
                .containsEntry(invoice, Money.noEuros());
        assertThat(linesOf(sale, client)).isZero();
    }

    @Test
    void a_repeat_by_somebody_who_cannot_see_it_is_still_known() {
        assertThat(CurrentActor.as(World.create().manager(), () -> ledger.post(world.sale(invoice))))
                .isEqualTo(sale);
    }

    private int linesOf(TransactionId transaction, Actor reader) {
        return CurrentActor.as(reader, () -> ledger.entry(transaction))
                .map(entry -> entry.lines().size())
                .orElse(0);
    }
}
