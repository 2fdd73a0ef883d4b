package coop.genoot.sales;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Country;
import coop.genoot.common.CreditorReference;
import coop.genoot.common.StructuredCommunication;
import org.junit.jupiter.api.Test;

class PaymentReferenceTest {
    @Test
    void a_belgian_seller_asks_for_a_structured_communication() {
        var reference = PaymentReference.of(Country.BELGIUM, 2026, 417);

        assertThat(StructuredCommunication.parse(reference.formatted())
                        .orElseThrow()
                        .number())
                .isEqualTo(2_600_000_417L);
        assertThat(PaymentReference.parse(reference.value())).isEqualTo(reference);
    }

    @Test
    void a_seller_elsewhere_asks_for_a_creditor_reference() {
        var reference = PaymentReference.of(Country.FRANCE, 2026, 417);

        assertThat(CreditorReference.parse(reference.formatted()).orElseThrow().value())
                .endsWith("2600000417");
        assertThat(PaymentReference.parse(reference.value())).isEqualTo(reference);
    }
}
