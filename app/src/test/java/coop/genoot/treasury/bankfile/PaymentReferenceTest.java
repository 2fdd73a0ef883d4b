package coop.genoot.treasury.bankfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaymentReferenceTest {
    @Test
    void is_found_however_the_payer_wrote_it() {
        for (var text : new String[] {
            "+++202/6000/12320+++",
            "***202/6000/12320***",
            "betaling 202600012320",
            "ref 202 6000 12320 dank u",
            "facture n° 5 (202/6000/12320)"
        }) assertThat(PaymentReference.in(text)).as(text).containsExactly("202600012320");
    }

    @Test
    void of_iso_11649_is_found_with_or_without_spaces() {
        assertThat(PaymentReference.in("RF18539007547034")).containsExactly("RF18539007547034");
        assertThat(PaymentReference.in("betreft rf18 5390 0754 7034 juni")).containsExactly("RF18539007547034");
        assertThat(PaymentReference.in("RF26INV2026A1")).containsExactly("RF26INV2026A1");
    }

    @Test
    void is_not_believed_with_wrong_check_digits_or_inside_a_longer_number() {
        assertThat(PaymentReference.in("+++202/6000/12321+++ RF19539007547034 9202600012320"))
                .isEmpty();
    }

    @Test
    void may_stand_beside_others_in_one_text() {
        assertThat(PaymentReference.in("202/6000/12320 en 090/9337/55493"))
                .containsExactly("202600012320", "090933755493");
    }
}
