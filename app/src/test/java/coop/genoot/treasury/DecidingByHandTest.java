package coop.genoot.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.common.Money;
import coop.genoot.common.Refused;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.NotHere;
import coop.genoot.treasury.bankfile.CodaSamples;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@TreasuryTest
class DecidingByHandTest {
    @Autowired
    TreasuryWorld.Builder worlds;

    @Autowired
    BankFiles files;

    @Autowired
    BankStatements statements;

    @Autowired
    ExpectedPayments expected;

    @Autowired
    Matching matching;

    @Autowired
    ToldMoney told;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    private TreasuryWorld world;

    @BeforeEach
    void a_world() {
        world = worlds.build();
    }

    private <T> T asFinance(Supplier<T> work) {
        return CurrentActor.as(world.finance(), work);
    }

    private LineView lineOf(CodaSamples statement) {
        asFinance(() -> files.receive(world.finance(), "x", statement.bytes()));
        return asFinance(() -> statements.unexplained(world.finance(), null, 10))
                .getFirst();
    }

    private LineView again(LineView line) {
        return asFinance(() -> statements.line(world.finance(), line.id())).orElseThrow();
    }

    private ExpectedPayment waitFor(String amount, UUID payer, String name) {
        var payment = world.invoice(amount, payer, name);
        CurrentActor.run(world.member(), () -> expected.expect(payment));
        return payment;
    }

    private void match(LineView line, ExpectedPayment... payments) {
        var subjects =
                java.util.Arrays.stream(payments).map(ExpectedPayment::subject).toList();
        CurrentActor.run(world.finance(), () -> matching.match(world.finance(), line.id(), subjects));
    }

    private Money open(ExpectedPayment payment) {
        return asFinance(() -> expected.open(payment.subject())).orElseThrow();
    }

    private List<String> asked(LineView line) {
        return asFinance(() -> transaction.execute(_ -> sql.fetch(
                        "select kind || ' ' || amount_cents as line from control.operation where document_id = ?",
                        line.id().value())
                .getValues("line", String.class)));
    }

    @Test
    void suggestions_come_with_their_reason_the_likeliest_first() {
        var numbered = waitFor("500.00", UUID.randomUUID(), "Somebody else");
        var alike = waitFor("480.00", UUID.randomUUID(), "Brasserie Dansaert BV");
        waitFor("480.00", UUID.randomUUID(), "Unrelated nv");
        var line = lineOf(
                world.statement(1, "0.00").creditFrom("480.00", "fact " + numbered.number(), "", "BRASSERIE DANSAERT"));

        var suggestions = asFinance(() -> matching.suggestions(world.finance(), line));

        assertThat(suggestions)
                .extracting(SuggestionView::why)
                .containsExactly("number-other-amount", "name-and-amount", "same-amount");
        assertThat(suggestions.get(1).subjects()).containsExactly(alike.subject());
    }

    @Test
    void invoices_that_together_make_the_amount_are_suggested_together() {
        var payer = UUID.randomUUID();
        var one = waitFor("100.00", payer, "Theater Tinnen Pot");
        waitFor("70.00", payer, "Theater Tinnen Pot");
        var two = waitFor("230.00", payer, "Theater Tinnen Pot");
        var line = lineOf(world.statement(1, "0.00").creditFrom("330.00", "dank", "", "TINNEN POT THEATER"));

        var first = asFinance(() -> matching.suggestions(world.finance(), line)).getFirst();

        assertThat(first.why()).isEqualTo("name-and-sum");
        assertThat(first.subjects()).containsExactlyInAnyOrder(one.subject(), two.subject());
        match(line, one, two);
        assertThat(again(line).waiting()).isEqualTo(Money.noEuros());
    }

    @Test
    void one_click_takes_the_money_out_of_waiting_and_teaches_the_account() {
        var payer = UUID.randomUUID();
        var invoice = waitFor("480.00", payer, "Brasserie Dansaert");
        var line = lineOf(world.statement(1, "0.00").creditFrom("480.00", "x", "FR7630006000011234567890189", "B"));

        match(line, invoice);

        assertThat(open(invoice)).isEqualTo(Money.noEuros());
        assertThat(told.waiting(world)).isEqualTo(Money.noEuros());
        assertThat(told.matched(world)).extracting(LinePart::amount).containsExactly(Money.euros("480.00"));
        var next = waitFor("77.00", payer, "Brasserie Dansaert");
        lineOf(world.statement(2, "480.00")
                .creditFrom("77.00", "x", "FR7630006000011234567890189", "B")
                .credit("1.00", "unknown"));
        assertThat(open(next)).isEqualTo(Money.noEuros());
    }

    @Test
    void a_match_is_taken_back_by_a_counter_row_once() {
        var invoice = waitFor("480.00", UUID.randomUUID(), "Brasserie Dansaert");
        var line = lineOf(world.statement(1, "0.00").credit("480.00", "x"));
        match(line, invoice);
        var match = again(line).matches().getFirst().part().match();

        CurrentActor.run(world.finance(), () -> matching.undo(world.finance(), match));

        assertThat(open(invoice)).isEqualTo(Money.euros("480.00"));
        assertThat(again(line).matches()).isEmpty();
        assertThat(again(line).waiting()).isEqualTo(Money.euros("480.00"));
        assertThat(told.waiting(world)).isEqualTo(Money.euros("480.00"));
        assertThatThrownBy(() -> CurrentActor.run(world.finance(), () -> matching.undo(world.finance(), match)))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void what_the_bank_charges_is_taken_as_such() {
        var line = lineOf(world.statement(1, "100.00").debit("9.68", "Costs of the account"));

        CurrentActor.run(world.finance(), () -> matching.takeAsBankCosts(world.finance(), line.id()));

        assertThat(told.matched(world)).singleElement().satisfies(part -> {
            assertThat(part.kind()).isEqualTo(LinePart.Kind.BANK_COSTS);
            assertThat(part.amount()).isEqualTo(Money.euros("-9.68"));
        });
        assertThat(asked(line)).as("so that a draw finds it").containsExactly("MONEY_PLACED 968");
    }

    @Test
    void a_credit_is_paid_back_but_never_more_than_it_holds() {
        var payer = UUID.randomUUID();
        var invoice = waitFor("100.00", payer, "Brasserie Dansaert");
        asFinance(() -> files.receive(
                world.finance(),
                "x",
                world.statement(1, "0.00")
                        .structuredCredit("130.00", invoice.reference())
                        .bytes()));
        var back = lineOf(world.statement(2, "130.00").debit("30.00", "te veel betaald"));
        var again = lineOf(world.statement(3, "100.00").debit("5.00", "nog eens"));

        CurrentActor.run(world.finance(), () -> matching.payBack(world.finance(), back.id(), payer));

        assertThat(again(back).waiting()).isEqualTo(Money.noEuros());
        assertThat(asked(back)).containsExactly("MONEY_PLACED 3000");
        assertThatThrownBy(() ->
                        CurrentActor.run(world.finance(), () -> matching.payBack(world.finance(), again.id(), payer)))
                .hasMessage("treasury.not-so-much-credit");
        assertThat(asked(again)).as("nothing was done").isEmpty();
    }

    @Test
    void is_refused_for_who_is_not_finance_and_for_a_line_that_is_explained() {
        var invoice = waitFor("480.00", UUID.randomUUID(), "Brasserie Dansaert");
        var line = lineOf(world.statement(1, "0.00").credit("480.00", "x"));

        assertThatThrownBy(() -> CurrentActor.run(
                        world.member(), () -> matching.match(world.member(), line.id(), List.of(invoice.subject()))))
                .isInstanceOf(NotHere.class);
        match(line, invoice);
        assertThatThrownBy(() -> match(line, invoice))
                .isInstanceOf(Refused.class)
                .hasMessage("treasury.line-explained");
    }

    @Test
    void two_people_who_match_one_line_at_the_same_moment_do_not_spend_it_twice() throws InterruptedException {
        var one = waitFor("480.00", UUID.randomUUID(), "A");
        var two = waitFor("480.00", UUID.randomUUID(), "B");
        var line = lineOf(world.statement(1, "0.00").credit("480.00", "x"));

        try (var people = Executors.newFixedThreadPool(2)) {
            List<Callable<Object>> clicks =
                    List.of(Executors.callable(() -> match(line, one)), Executors.callable(() -> match(line, two)));
            people.invokeAll(clicks);
        }

        assertThat(open(one).plus(open(two))).isEqualTo(Money.euros("480.00"));
        assertThat(again(line).matches()).hasSize(1);
    }
}
