package coop.genoot.common;

import static coop.genoot.common.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class EpcPaymentTest {
    private static final Iban IBAN = new Iban("BE68539007547034");
    private static final Bic BIC = new Bic("GEBABEBB");

    @Test
    void carries_a_belgian_communication_as_text() {
        var communication = StructuredCommunication.of(909337554).formatted();
        assertThat(EpcPayment.withText("Genoot cv", IBAN, BIC, euros("1210.00"), communication)
                        .orElseThrow()
                        .content())
                .isEqualTo("""
                        BCD
                        002
                        1
                        SCT
                        GEBABEBB
                        Genoot cv
                        BE68539007547034
                        EUR1210.00


                        +++090/9337/55493+++""");
    }

    @Test
    void carries_a_structured_reference_and_no_text() {
        var reference = new CreditorReference("RF18539007547034");
        assertThat(EpcPayment.withReference("Genoot", IBAN, null, euros("0.01"), reference)
                        .orElseThrow()
                        .content())
                .isEqualTo("BCD\n002\n1\nSCT\n\nGenoot\nBE68539007547034\nEUR0.01\n\nRF18539007547034");
    }

    @Test
    void is_not_possible_where_there_is_nothing_or_too_much_to_pay() {
        assertThat(EpcPayment.withText("Genoot", IBAN, null, euros("0.00"), "")).isEmpty();
        assertThat(EpcPayment.withText("Genoot", IBAN, null, euros("-5.00"), ""))
                .isEmpty();
        assertThat(EpcPayment.withText("Genoot", IBAN, null, euros("999999999.99"), ""))
                .isPresent();
        assertThat(EpcPayment.withText("Genoot", IBAN, null, euros("1000000000.00"), ""))
                .isEmpty();
        var francs = new Money(100, Currency.getInstance("CHF"));
        assertThat(EpcPayment.withText("Genoot", IBAN, null, francs, "")).isEmpty();
    }

    @Test
    void is_not_possible_without_a_name_or_with_too_long_a_text() {
        assertThat(EpcPayment.withText(" \n", IBAN, null, euros("1.00"), "")).isEmpty();
        assertThat(EpcPayment.withText("Genoot", IBAN, null, euros("1.00"), "x".repeat(140)))
                .isPresent();
        assertThat(EpcPayment.withText("Genoot", IBAN, null, euros("1.00"), "x".repeat(141)))
                .isEmpty();
    }

    @Test
    void is_not_possible_past_331_bytes() {
        assertThat(EpcPayment.withText("Genoot", IBAN, null, euros("1.00"), "€".repeat(90)))
                .isPresent();
        assertThat(EpcPayment.withText("Genoot", IBAN, null, euros("1.00"), "€".repeat(100)))
                .isEmpty();
    }

    @Test
    void cannot_be_bent_by_line_breaks_in_a_name() {
        var payment = EpcPayment.withText("Genoot\nBE00\u2028x", IBAN, null, euros("1.00"), "a\nb")
                .orElseThrow();
        assertThat(payment.beneficiary()).isEqualTo("Genoot BE00 x");
        assertThat(payment.content().lines()).hasSize(11);
        assertThatThrownBy(() -> new EpcPayment("a\nb", IBAN, null, euros("1.00"), null, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cuts_a_long_name_and_never_carries_both_reference_and_text() {
        assertThat(EpcPayment.withText("N".repeat(90), IBAN, null, euros("1.00"), "")
                        .orElseThrow()
                        .beneficiary())
                .hasSize(70);
        var reference = CreditorReference.of("1");
        assertThatThrownBy(() -> new EpcPayment("Genoot", IBAN, null, euros("1.00"), reference, "text"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void never_leaves_the_limits_of_the_standard() {
        ManyCases.of(1_000, 6, random -> {
            var text = random.ints(random.nextInt(0, 150), 0x20, 0x2FFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            EpcPayment.withText("Genoot " + text, IBAN, BIC, Money.euroCents(random.nextLong(1, 10_000_000)), text)
                    .ifPresent(it -> assertThat(it.content().getBytes(StandardCharsets.UTF_8))
                            .hasSizeLessThan(332));
        });
    }
}
