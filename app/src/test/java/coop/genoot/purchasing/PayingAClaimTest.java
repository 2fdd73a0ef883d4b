package coop.genoot.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.common.Money;
import coop.genoot.common.Refused;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Kind;
import coop.genoot.ledger.Ledger;
import coop.genoot.ledger.Line;
import coop.genoot.ledger.Posting;
import coop.genoot.ledger.Source;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.purchasing.claims.ClaimChoices;
import coop.genoot.purchasing.claims.ClaimId;
import coop.genoot.purchasing.claims.ClaimState;
import coop.genoot.purchasing.claims.HandingIn;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.treasury.BankAccountId;
import coop.genoot.treasury.payouts.PaidOut;
import coop.genoot.treasury.payouts.PayableKind;
import coop.genoot.treasury.payouts.PayoutPart;
import coop.genoot.treasury.payouts.PayoutReturned;
import coop.genoot.treasury.payouts.PayoutsReleased;
import coop.genoot.treasury.payouts.ReturnReason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class PayingAClaimTest {
    private static final Actor HOUSE = Actor.system("test");
    private static final BankAccountId BANK = new BankAccountId(UUID.randomUUID());

    @Autowired
    ApplicationContext house;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SalesDoors sales;

    @Autowired
    ClaimChoices choices;

    @Autowired
    HandingIn handing;

    private PurchasingWorld world;

    @BeforeEach
    void a_member_with_an_activity() {
        world = PurchasingWorld.belgian(house);
    }

    @Test
    void leaving_being_paid_and_coming_back_post_to_the_cent() {
        world.with("500.00");
        var claim = world.handedIn("121.00", "21.00", "material");
        var part = part(claim);

        told(new PayoutsReleased(world.sample().entity(), BANK, UUID.randomUUID(), world.today(), List.of(part)));
        told(new PayoutsReleased(world.sample().entity(), BANK, UUID.randomUUID(), world.today(), List.of(part)));
        assertThat(world.state(claim)).isEqualTo(ClaimState.UNDER_WAY);
        assertThat(world.held(AccountKind.PLANNED)).isEqualTo(Money.noEuros());
        assertThat(world.ofEntity(AccountKind.VAT_RECEIVABLE)).isEqualTo(Money.euros("21.00"));
        assertThat(world.ofEntity(AccountKind.PAYOUTS_UNDER_WAY)).isEqualTo(Money.euros("-121.00"));

        told(new PaidOut(world.sample().entity(), BANK, world.today(), List.of(part)));
        assertThat(world.state(claim)).isEqualTo(ClaimState.PAID);
        told(new PaidOut.TakenBack(world.sample().entity(), BANK, part));
        assertThat(world.state(claim)).isEqualTo(ClaimState.UNDER_WAY);
        told(new PaidOut(world.sample().entity(), BANK, world.today(), List.of(part)));
        assertThat(world.state(claim)).isEqualTo(ClaimState.PAID);

        told(new PayoutReturned(
                world.sample().entity(), BANK, world.today(), part, new ReturnReason("AC04", "closed"), true));
        assertThat(world.state(claim)).isEqualTo(ClaimState.APPROVED);
        assertThat(world.held(AccountKind.PLANNED)).isEqualTo(Money.euros("100.00"));
        assertThat(world.held(AccountKind.AVAILABLE)).isEqualTo(Money.euros("400.00"));
        assertThat(world.ofEntity(AccountKind.VAT_RECEIVABLE)).isEqualTo(Money.noEuros());

        told(new PayoutsReleased(
                world.sample().entity(), BANK, UUID.randomUUID(), world.today(), List.of(part(claim))));
        assertThat(world.ofEntity(AccountKind.PAYOUTS_UNDER_WAY)).isEqualTo(Money.euros("-121.00"));
    }

    @Test
    void what_is_on_its_way_to_the_bank_cannot_be_withdrawn() {
        world.with("500.00");
        var claim = world.handedIn("121.00", "21.00", "material");
        told(new PayoutsReleased(
                world.sample().entity(), BANK, UUID.randomUUID(), world.today(), List.of(part(claim))));
        var nadia = world.nadia();
        assertThatThrownBy(() -> CurrentActor.run(nadia, () -> handing.withdraw(nadia, claim)))
                .isInstanceOf(Refused.class)
                .hasMessage("purchasing.not-any-more");
    }

    @Test
    void what_is_not_free_waits_for_the_invoice_that_it_names_and_goes_on_by_itself_when_that_is_paid() {
        var nadia = world.nadia();
        var invoice = UUID.randomUUID();
        CurrentActor.run(
                nadia,
                () -> sales.sending.issueAndSend(
                        nadia,
                        new InvoiceId(invoice),
                        world.sample().activity(),
                        world.sample().typed()));
        assertThat(CurrentActor.as(nadia, () -> choices.invoices(nadia)))
                .extracting(it -> it.id())
                .containsExactly(invoice);
        var fields = new HashMap<>(world.typed("121.00", "21.00", "material"));
        fields.put("invoice", invoice.toString());
        var claim = world.photographed();
        world.handIn(claim, fields);
        assertThat(world.state(claim)).isEqualTo(ClaimState.WAITING);
        assertThatThrownBy(() -> CurrentActor.run(nadia, () -> handing.tryAgain(nadia, claim)))
                .isInstanceOf(Refused.class)
                .hasMessage("purchasing.still-waits");

        paid(invoice);

        assertThat(world.state(claim)).isEqualTo(ClaimState.APPROVED);
        assertThat(world.held(AccountKind.PLANNED)).isEqualTo(Money.euros("100.00"));
    }

    /** The client paid all of it: what the books post then. */
    private void paid(UUID invoice) {
        var ledger = house.getBean(Ledger.class);
        CurrentActor.run(HOUSE, () -> {
            var open = ledger.openOf(List.of(invoice)).get(invoice);
            var lines = List.of(
                    new Line(Account.ofBank(BANK.value()), open, world.sample().activity(), null),
                    new Line(
                            Account.ofClient(world.sample().client().value(), AccountKind.CLIENT_RECEIVABLE),
                            open.negated(),
                            world.sample().activity(),
                            invoice),
                    Line.of(Account.of(world.sample().entity(), AccountKind.OPENING), Money.euros("350.00")),
                    Line.of(Account.of(world.sample().activity(), AccountKind.AVAILABLE), Money.euros("-350.00")));
            ledger.post(new Posting(
                    world.sample().entity(),
                    world.today(),
                    Kind.PAYMENT,
                    new Source("test", UUID.randomUUID()),
                    "paid " + invoice,
                    "paid",
                    lines,
                    null,
                    Map.of()));
        });
    }

    private PayoutPart part(ClaimId claim) {
        return new PayoutPart(
                UUID.randomUUID(),
                claim.value(),
                PayableKind.EXPENSE_CLAIM,
                world.sample().activity(),
                world.nadia().self().value(),
                Money.euros("121.00"),
                "E-1",
                "Nadia");
    }

    private void told(Object event) {
        CurrentActor.run(HOUSE, () -> transaction.executeWithoutResult(_ -> events.publishEvent(event)));
    }
}
