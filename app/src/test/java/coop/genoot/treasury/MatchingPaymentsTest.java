package coop.genoot.treasury;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Money;
import coop.genoot.platform.CurrentActor;
import coop.genoot.treasury.bankfile.CodaSamples;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TreasuryTest
class MatchingPaymentsTest {
    private static final String CLIENT_IBAN = "FR7630006000011234567890189";

    @Autowired
    TreasuryWorld.Builder worlds;

    @Autowired
    BankFiles files;

    @Autowired
    ExpectedPayments expected;

    @Autowired
    ToldMoney told;

    private TreasuryWorld world;
    private int number;

    @BeforeEach
    void a_world() {
        world = worlds.build();
    }

    private ExpectedPayment waitFor(ExpectedPayment payment) {
        CurrentActor.run(world.member(), () -> expected.expect(payment));
        return payment;
    }

    private void receive(CodaSamples statement) {
        var view = CurrentActor.as(world.finance(), () -> files.receive(world.finance(), "x", statement.bytes()));
        assertThat(view.broken()).isNull();
    }

    private CodaSamples bank() {
        return world.statement(++number, "1000.00");
    }

    private Money open(ExpectedPayment payment) {
        return CurrentActor.as(world.finance(), () -> expected.open(payment.subject()))
                .orElseThrow();
    }

    private List<LinePart> parts() {
        return told.arrivals(world).stream()
                .flatMap(arrival -> arrival.parts().stream())
                .toList();
    }

    @Test
    void the_reference_on_the_document_is_enough() {
        var invoice = waitFor(world.invoice("1210.00"));

        receive(bank().structuredCredit("1210.00", invoice.reference()));

        assertThat(open(invoice)).isEqualTo(Money.noEuros());
        assertThat(parts()).singleElement().satisfies(part -> {
            assertThat(part.subject()).isEqualTo(invoice.subject());
            assertThat(part.kind()).isEqualTo(LinePart.Kind.PAYMENT);
            assertThat(part.activity()).isEqualTo(world.activity());
            assertThat(part.amount()).isEqualTo(Money.euros("1210.00"));
        });
        assertThat(told.waiting(world)).isEqualTo(Money.noEuros());
    }

    @Test
    void a_reference_typed_into_the_free_text_counts_too() {
        var invoice = waitFor(world.invoice("1210.00"));
        var digits = invoice.reference();

        receive(bank().credit(
                        "1210.00",
                        "facture +++%s/%s/%s+++ merci"
                                .formatted(digits.substring(0, 3), digits.substring(3, 7), digits.substring(7))));

        assertThat(open(invoice)).isEqualTo(Money.noEuros());
    }

    @Test
    void a_part_is_paid_now_and_the_rest_later() {
        var invoice = waitFor(world.invoice("1210.00"));

        receive(bank().structuredCredit("500.00", invoice.reference()));
        assertThat(open(invoice)).isEqualTo(Money.euros("710.00"));
        receive(bank().structuredCredit("710.00", invoice.reference()));

        assertThat(open(invoice)).isEqualTo(Money.noEuros());
    }

    @Test
    void two_parts_in_one_statement_do_not_take_the_same_money_twice() {
        var invoice = waitFor(world.invoice("1000.00"));

        receive(bank().structuredCredit("600.00", invoice.reference()).structuredCredit("600.00", invoice.reference()));

        assertThat(open(invoice)).isEqualTo(Money.noEuros());
        assertThat(parts())
                .extracting(LinePart::kind)
                .containsExactly(LinePart.Kind.PAYMENT, LinePart.Kind.PAYMENT, LinePart.Kind.CREDIT);
        assertThat(parts().getLast().amount()).isEqualTo(Money.euros("200.00"));
    }

    @Test
    void what_is_paid_too_much_is_kept_for_the_client() {
        var invoice = waitFor(world.invoice("1210.00"));

        receive(bank().structuredCredit("1300.00", invoice.reference()));

        assertThat(parts()).extracting(LinePart::amount).containsExactly(Money.euros("1210.00"), Money.euros("90.00"));
        assertThat(parts().getLast().payer()).isEqualTo(invoice.payer());
        assertThat(told.waiting(world)).isEqualTo(Money.noEuros());
    }

    @Test
    void the_payers_own_id_may_be_the_document_number() {
        var invoice = waitFor(world.invoice("300.00"));

        receive(bank().creditWithId("300.00", invoice.number()));

        assertThat(open(invoice)).isEqualTo(Money.noEuros());
    }

    @Test
    void a_document_number_in_the_text_needs_the_exact_amount() {
        var exact = waitFor(world.invoice("300.00"));
        var other = waitFor(world.invoice("400.00"));

        receive(bank().credit("300.00", "factuur " + exact.number().replace("BE-2026-0", "2026/"))
                .credit("399.00", "factuur " + other.number()));

        assertThat(open(exact)).isEqualTo(Money.noEuros());
        assertThat(open(other)).isEqualTo(Money.euros("400.00"));
        assertThat(told.waiting(world)).isEqualTo(Money.euros("399.00"));
    }

    @Test
    void one_transfer_pays_several_invoices_that_it_names() {
        var first = waitFor(world.invoice("300.00"));
        var second = waitFor(world.invoice("450.00"));
        var third = waitFor(world.invoice("50.00"));

        receive(bank().credit("750.00", first.number() + " en " + second.number())
                .credit("20.00", "x"));

        assertThat(open(first)).isEqualTo(Money.noEuros());
        assertThat(open(second)).isEqualTo(Money.noEuros());
        assertThat(open(third)).isEqualTo(Money.euros("50.00"));
    }

    @Test
    void several_references_in_one_text_are_paid_in_the_order_of_writing() {
        var first = waitFor(world.invoice("300.00"));
        var second = waitFor(world.invoice("450.00"));

        receive(bank().credit("700.00", first.reference() + " + " + second.reference()));

        assertThat(open(first)).isEqualTo(Money.noEuros());
        assertThat(open(second)).isEqualTo(Money.euros("50.00"));
    }

    @Test
    void an_account_known_from_before_and_the_exact_amount_are_enough() {
        var payer = UUID.randomUUID();
        var before = waitFor(world.invoice("100.00", payer, "Bakkerij Piet"));
        receive(bank().creditFrom("100.00", before.number(), CLIENT_IBAN, "PIET BV"));
        var later = waitFor(world.invoice("222.00", payer, "Bakkerij Piet"));
        waitFor(world.invoice("333.00", payer, "Bakkerij Piet"));

        receive(bank().creditFrom("222.00", "bedankt", CLIENT_IBAN, "PIET BV"));

        assertThat(open(later)).isEqualTo(Money.noEuros());
    }

    @Test
    void a_known_account_that_pays_exactly_everything_pays_everything() {
        var payer = UUID.randomUUID();
        var before = waitFor(world.invoice("100.00", payer, "Bakkerij Piet"));
        receive(bank().creditFrom("100.00", before.number(), CLIENT_IBAN, "PIET BV"));
        var one = waitFor(world.invoice("222.00", payer, "Bakkerij Piet"));
        var two = waitFor(world.invoice("333.00", payer, "Bakkerij Piet"));

        receive(bank().creditFrom("555.00", "bedankt", CLIENT_IBAN, "PIET BV"));

        assertThat(List.of(open(one), open(two))).containsOnly(Money.noEuros());
    }

    @Test
    void the_amount_alone_never_decides() {
        var invoice = waitFor(world.invoice("1210.00"));

        receive(bank().creditFrom("1210.00", "bedankt", CLIENT_IBAN, "Festival aan Zee vzw"));

        assertThat(open(invoice)).isEqualTo(Money.euros("1210.00"));
        assertThat(told.waiting(world)).isEqualTo(Money.euros("1210.00"));
    }

    @Test
    void a_known_account_with_two_documents_of_that_amount_is_left_to_a_person() {
        var payer = UUID.randomUUID();
        var before = waitFor(world.invoice("100.00", payer, "Bakkerij Piet"));
        receive(bank().creditFrom("100.00", before.number(), CLIENT_IBAN, "PIET BV"));
        waitFor(world.invoice("50.00", payer, "Bakkerij Piet"));
        waitFor(world.invoice("50.00", payer, "Bakkerij Piet"));

        receive(bank().creditFrom("50.00", "bedankt", CLIENT_IBAN, "PIET BV"));

        assertThat(told.waiting(world)).isEqualTo(Money.euros("50.00"));
    }

    @Test
    void an_account_that_pays_for_many_clients_says_nothing_about_whose_invoice_it_pays() {
        var statement = bank();
        for (int i = 0; i < 12; i++) {
            var invoice = waitFor(world.invoice("10.00", UUID.randomUUID(), "Client " + i));
            statement.creditFrom("10.00", invoice.number(), CLIENT_IBAN, "PAYMENT SERVICE");
        }
        receive(statement);
        var later = waitFor(world.invoice("222.00", parts().getFirst().payer(), "Client 0"));

        receive(bank().creditFrom("222.00", "bedankt", CLIENT_IBAN, "PAYMENT SERVICE"));

        assertThat(open(later)).isEqualTo(Money.euros("222.00"));
    }

    @Test
    void an_invoice_of_another_entity_is_never_paid_from_our_account() {
        var other = worlds.build();
        var theirs = other.invoice("1210.00");
        CurrentActor.run(other.member(), () -> expected.expect(theirs));

        receive(bank().structuredCredit("1210.00", theirs.reference()));

        assertThat(told.waiting(world)).isEqualTo(Money.euros("1210.00"));
    }

    @Test
    void what_a_credit_note_took_back_is_no_longer_waited_for() {
        var invoice = waitFor(world.invoice("1210.00"));
        CurrentActor.run(world.member(), () -> expected.change(invoice.subject(), Money.euros("605.00")));

        receive(bank().structuredCredit("605.00", invoice.reference()));

        assertThat(open(invoice)).isEqualTo(Money.noEuros());
    }

    @Test
    void a_refund_of_what_was_credited_after_payment_is_recognised() {
        var invoice = waitFor(world.invoice("1210.00"));
        receive(bank().structuredCredit("1210.00", invoice.reference()));
        CurrentActor.run(world.member(), () -> expected.change(invoice.subject(), Money.euros("1000.00")));
        assertThat(open(invoice)).isEqualTo(Money.euros("-210.00"));

        receive(bank().debit("210.00", "terugbetaling " + invoice.number()));

        assertThat(open(invoice)).isEqualTo(Money.noEuros());
        assertThat(parts().getLast().amount()).isEqualTo(Money.euros("-210.00"));
    }

    @Test
    void a_payment_that_bounced_waits_again() {
        var invoice = waitFor(world.invoice("1210.00"));
        receive(bank().structuredCredit("1210.00", invoice.reference()));

        var bounced = coop.genoot.treasury.bankfile.CamtSamples.aStatement(
                        world.iban().value(), "S-9", TreasuryWorld.DAY, "1000.00")
                .entry(Money.euros("-1210.00"), "<RvslInd>true</RvslInd>", """
                    <NtryDtls><TxDtls><RmtInf><Strd><CdtrRefInf><Ref>%s</Ref></CdtrRefInf></Strd></RmtInf>\
                    </TxDtls></NtryDtls>\
                    """.formatted(invoice.reference()));
        CurrentActor.run(world.finance(), () -> files.receive(world.finance(), "x", bounced.bytes()));

        assertThat(open(invoice)).isEqualTo(Money.euros("1210.00"));
        assertThat(told.bank(world)).isEqualTo(Money.noEuros());
    }

    @Test
    void expecting_the_same_twice_waits_once() {
        var invoice = waitFor(world.invoice("1210.00"));
        waitFor(invoice);

        assertThat(open(invoice)).isEqualTo(Money.euros("1210.00"));
    }
}
