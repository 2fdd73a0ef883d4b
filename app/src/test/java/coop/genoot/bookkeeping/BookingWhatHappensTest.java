package coop.genoot.bookkeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.genoot.GenootTest;
import coop.genoot.common.ActivityId;
import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Ledger;
import coop.genoot.ledger.Owner;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.VatSum;
import coop.genoot.sales.VatTreatment;
import coop.genoot.sales.invoices.CreditNoteIssued;
import coop.genoot.sales.invoices.InternalInvoiceIssued;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.treasury.BankAccountId;
import coop.genoot.treasury.ExpectedPayments;
import coop.genoot.treasury.LineId;
import coop.genoot.treasury.LinePart;
import coop.genoot.treasury.MatchId;
import coop.genoot.treasury.MoneyArrived;
import coop.genoot.treasury.PaymentMatched;
import coop.genoot.treasury.PaymentUnmatched;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GenootTest
@Import(BookWorld.class)
class BookingWhatHappensTest {
    @Autowired
    BookWorld world;

    @Autowired
    Ledger ledger;

    @Autowired
    ActivityAccounts accounts;

    @Autowired
    ExpectedPayments expected;

    private BookWorld.House house;
    private UUID invoice;

    @BeforeEach
    void an_invoice_was_issued() {
        house = world.belgian();
        invoice = world.invoice(house, "2026-0042");
    }

    @Test
    void an_invoice_is_on_its_way_and_its_payment_makes_it_available() {
        assertThat(balances())
                .contains(
                        Map.entry(AccountKind.ON_ITS_WAY, Money.euros("-935.00")),
                        Map.entry(AccountKind.CONTRIBUTION_ON_ITS_WAY, Money.euros("-65.00")));
        world.pay(house, invoice, "1210.00");

        assertThat(balances())
                .contains(
                        Map.entry(AccountKind.ON_ITS_WAY, Money.noEuros()),
                        Map.entry(AccountKind.AVAILABLE, Money.euros("-935.00")));
    }

    @Test
    void the_account_shows_the_contribution_as_a_line_of_its_own_with_true_balances() {
        world.pay(house, invoice, "605.00");

        assertThat(lines(AccountTab.AVAILABLE))
                .extracting(
                        AccountLine::isContribution,
                        line -> line.amount().cents(),
                        line -> line.balance().cents())
                .containsExactly(tuple(true, -3250L, 46750L), tuple(false, 50000L, 50000L));
        assertThat(lines(AccountTab.ON_ITS_WAY))
                .extracting(
                        AccountLine::isContribution,
                        line -> line.amount().cents(),
                        line -> line.balance().cents())
                .containsExactly(
                        tuple(true, 3250L, 46750L),
                        tuple(false, -50000L, 43500L),
                        tuple(true, -6500L, 93500L),
                        tuple(false, 100000L, 100000L));
        assertThat(lines(AccountTab.AVAILABLE)).allSatisfy(line -> {
            assertThat(line.subject()).isEqualTo(invoice);
            assertThat(line.number()).isEqualTo("2026-0042");
            assertThat(line.counterpart()).isEqualTo("Théâtre de la Rose");
        });
    }

    @Test
    void a_document_tells_what_its_contribution_pays_for_and_what_happened() {
        world.pay(house, invoice, "605.00");
        var story = CurrentActor.as(house.manager(), () -> accounts.story(house.activity(), invoice))
                .orElseThrow();

        assertThat(story.open()).isEqualTo(Money.euros("605.00"));
        assertThat(story.parts())
                .extracting(part -> part.name().en(), AccountStory.Part::amount)
                .containsExactly(tuple("Advice", Money.euros("39.00")), tuple("Guarantee", Money.euros("26.00")));
        assertThat(story.entries()).hasSize(2);
    }

    @Test
    void a_credit_note_mirrors_what_it_credits() {
        world.tell(
                house.manager(),
                new CreditNoteIssued(
                        new InvoiceId(UUID.randomUUID()),
                        new InvoiceId(invoice),
                        house.entity(),
                        house.activity().id(),
                        house.client(),
                        "Théâtre de la Rose",
                        "C-2026-0001",
                        "2026-0042",
                        BookWorld.ISSUED.plusDays(2),
                        Money.euros("1000.00"),
                        List.of(),
                        Money.euros("1000.00"),
                        false,
                        null));

        assertThat(balances()).contains(Map.entry(AccountKind.ON_ITS_WAY, Money.noEuros()));
        assertThat(CurrentActor.as(house.manager(), () -> ledger.openOf(List.of(invoice))))
                .containsEntry(invoice, Money.euros("210.00"));
    }

    @Test
    void an_internal_invoice_moves_money_between_two_activities_without_bank_or_vat() {
        var buyer = new ActivityId(UUID.randomUUID());
        var id = new InvoiceId(UUID.randomUUID());
        world.tell(
                house.manager(),
                new InternalInvoiceIssued(
                        id,
                        house.entity(),
                        house.activity().id(),
                        buyer,
                        "La Volière",
                        "Studio B",
                        "I-2026-0001",
                        BookWorld.ISSUED,
                        Money.euros("500.00"),
                        null));

        assertThat(balances()).contains(Map.entry(AccountKind.AVAILABLE, Money.euros("-500.00")));
        var theirs = CurrentActor.as(BookWorld.SETUP, () -> ledger.balances(house.entity(), Owner.activity(buyer)));
        assertThat(theirs).containsOnly(Map.entry(AccountKind.AVAILABLE, Money.euros("500.00")));
        assertThat(lines(AccountTab.AVAILABLE))
                .singleElement()
                .extracting(AccountLine::counterpart, AccountLine::subject)
                .containsExactly("Studio B", id.value());
    }

    @Test
    void two_parts_for_one_invoice_in_one_statement_close_it_and_are_booked_once() {
        var one = part("605.00");
        var two = part("605.00");
        world.book(house, one, two);
        world.book(house, one, two);

        assertThat(balances()).contains(Map.entry(AccountKind.AVAILABLE, Money.euros("-935.00")));
        assertThat(CurrentActor.as(house.finance(), () -> ledger.openOf(List.of(invoice))))
                .containsEntry(invoice, Money.noEuros());
    }

    @Test
    void whoever_invoices_waits_for_the_money_and_a_credit_note_makes_it_less() {
        assertThat(expected()).contains(Money.euros("1210.00"));
        world.tell(
                house.manager(),
                new CreditNoteIssued(
                        new InvoiceId(UUID.randomUUID()),
                        new InvoiceId(invoice),
                        house.entity(),
                        house.activity().id(),
                        house.client(),
                        "Théâtre de la Rose",
                        "C-2026-0002",
                        "2026-0042",
                        BookWorld.ISSUED,
                        Money.euros("100.00"),
                        List.of(VatSum.on(VatTreatment.standard(Rate.percent("21")), Money.euros("100.00"))),
                        Money.euros("121.00"),
                        false,
                        null));

        assertThat(expected()).contains(Money.euros("1089.00"));
    }

    @Test
    void money_of_the_bank_is_booked_as_it_is_explained_waits_otherwise_and_can_be_taken_back() {
        var line = new LineId(UUID.randomUUID());
        var account = new BankAccountId(house.bank());
        var half = linePart(line, "605.00");
        world.tell(
                BookWorld.SETUP,
                new MoneyArrived(
                        house.entity(),
                        account,
                        List.of(new MoneyArrived.Arrival(
                                line, BookWorld.ISSUED, Money.euros("1000.00"), "Rose", List.of(half)))));
        assertThat(ours(Account.ofBank(house.bank()))).isEqualTo(Money.euros("1000.00"));
        assertThat(waiting()).isEqualTo(Money.euros("-395.00"));

        var rest = linePart(line, "395.00");
        world.tell(BookWorld.SETUP, new PaymentMatched(house.entity(), account, List.of(rest)));
        assertThat(waiting()).isEqualTo(Money.noEuros());
        assertThat(open()).isEqualTo(Money.euros("210.00"));

        world.tell(
                BookWorld.SETUP,
                new PaymentUnmatched(
                        house.entity(), account, half, new MatchId(UUID.randomUUID()), BookWorld.ISSUED.plusDays(1)));
        assertThat(waiting()).isEqualTo(Money.euros("-605.00"));
        assertThat(open()).isEqualTo(Money.euros("815.00"));
    }

    @Test
    void another_member_sees_nothing_of_it() {
        var other = world.belgian();

        assertThat(CurrentActor.as(other.manager(), () -> accounts.story(house.activity(), invoice)))
                .isEmpty();
        assertThat(CurrentActor.as(
                        other.manager(),
                        () -> accounts.extract(other.manager(), house.activity(), query(AccountTab.ON_ITS_WAY))
                                .lines()))
                .isEmpty();
    }

    private LinePart linePart(LineId line, String amount) {
        return new LinePart(
                new MatchId(UUID.randomUUID()),
                line,
                BookWorld.ISSUED,
                LinePart.Kind.PAYMENT,
                invoice,
                house.activity().id(),
                house.client().value(),
                Money.euros(amount));
    }

    private Optional<Money> expected() {
        return CurrentActor.as(house.manager(), () -> expected.open(invoice));
    }

    private Money open() {
        return CurrentActor.as(
                house.finance(), () -> ledger.openOf(List.of(invoice)).get(invoice));
    }

    private Money waiting() {
        return ours(Account.of(house.entity(), AccountKind.WAITING));
    }

    private Money ours(Account account) {
        return CurrentActor.as(house.finance(), () -> ledger.balance(house.entity(), account));
    }

    private PaymentBooks.Explained part(String amount) {
        return new PaymentBooks.Explained(
                UUID.randomUUID(),
                BookWorld.ISSUED.plusDays(10),
                PaymentBooks.Purpose.CLAIM,
                Account.ofBank(house.bank()),
                invoice,
                null,
                Money.euros(amount),
                "Rose");
    }

    private Map<AccountKind, Money> balances() {
        return CurrentActor.as(
                house.manager(),
                () -> ledger.balances(
                        house.entity(), Owner.activity(house.activity().id())));
    }

    private List<AccountLine> lines(AccountTab tab) {
        return CurrentActor.as(
                house.manager(),
                () -> accounts.extract(house.manager(), house.activity(), query(tab))
                        .lines());
    }

    private static ActivityAccounts.Query query(AccountTab tab) {
        return new ActivityAccounts.Query(tab, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), "", null, 50);
    }
}
