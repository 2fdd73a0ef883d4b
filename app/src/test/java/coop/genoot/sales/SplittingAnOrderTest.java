package coop.genoot.sales;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SplittingAnOrderTest {
    private static final VatTreatment TWENTY_ONE = VatTreatment.standard(Rate.percent("21"));
    private static final VatTreatment SIX = VatTreatment.standard(Rate.percent("6"));
    private static final List<VatTreatment> TREATMENTS =
            List.of(TWENTY_ONE, SIX, VatTreatment.standard(Rate.percent("5.5")), VatTreatment.without(VatCategory.AE));

    @Test
    void three_thirds_of_an_order_ask_exactly_its_vat() {
        var order = Totals.of(List.of(line("100.01", TWENTY_ONE)));
        var plan = InvoicingPlan.of(order);

        var first = plan.part(Rate.percent("33.33"));
        var second = plan.after(first.vat()).part(Rate.percent("33.33"));
        var last = plan.after(first.vat()).after(second.vat()).rest();

        assertThat(List.of(first.vatAmount(), second.vatAmount(), last.vatAmount()))
                .containsExactly(Money.euros("7.00"), Money.euros("7.00"), Money.euros("7.00"));
        assertThat(first.total().plus(second.total()).plus(last.total())).isEqualTo(order.total());
    }

    @Test
    void a_deposit_is_shared_over_the_rates_in_proportion() {
        var plan = InvoicingPlan.of(Totals.of(List.of(line("750.00", TWENTY_ONE), line("250.00", SIX))));

        assertThat(plan.part(Money.euros("100.00")).vat())
                .containsExactly(
                        new VatSum(TWENTY_ONE, Money.euros("75.00"), Money.euros("15.75")),
                        new VatSum(SIX, Money.euros("25.00"), Money.euros("1.50")));
    }

    @Test
    void asking_more_than_what_is_left_gives_what_is_left() {
        var plan = InvoicingPlan.of(Totals.of(List.of(line("100.00", TWENTY_ONE))));

        assertThat(plan.part(Money.euros("500.00"))).isEqualTo(plan.rest());
    }

    @Test
    void a_credited_deposit_can_be_invoiced_again() {
        var plan = InvoicingPlan.of(Totals.of(List.of(line("333.33", SIX))));
        var deposit = plan.part(Rate.percent("30"));

        var again = plan.after(deposit.vat()).after(deposit.negated().vat());

        assertThat(again.rest()).isEqualTo(plan.rest());
    }

    @Test
    void any_split_adds_up_to_the_order_to_the_cent() {
        for (long seed = 1; seed <= 2_000; seed++) {
            var random = new Random(seed);
            var order = Totals.of(someLines(random));
            var plan = InvoicingPlan.of(order);
            var asked = Money.noEuros();
            for (int invoices = random.nextInt(6); invoices > 0; invoices--) {
                var part = plan.part(new Rate(BigDecimal.valueOf(random.nextInt(1, 6000), 2)));
                assertVatIsWithinACent(part, seed);
                asked = asked.plus(part.total());
                plan = plan.after(part.vat());
            }
            var last = plan.rest();
            assertVatIsWithinACent(last, seed);
            assertThat(asked.plus(last.total())).as("seed %d", seed).isEqualTo(order.total());
            assertThat(plan.after(last.vat()).rest().vat()).as("seed %d", seed).isEmpty();
        }
    }

    /** What the official rule BR-CO-17 lets pass is a euro; ours never strays by more than a cent. */
    private static void assertVatIsWithinACent(Totals part, long seed) {
        part.vat()
                .forEach(sum -> assertThat(sum.amount()
                                .minus(sum.vat().on(sum.base()))
                                .absolute()
                                .cents())
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(1));
    }

    private static List<DocumentLine> someLines(Random random) {
        var lines = new ArrayList<DocumentLine>();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            var price = BigDecimal.valueOf(random.nextInt(1, 50_000_000), 4);
            var vat = TREATMENTS.get(random.nextInt(TREATMENTS.size()));
            var quantity = BigDecimal.valueOf(random.nextInt(1, 4000), 2);
            lines.add(DocumentLine.item(i, "work", quantity, Unit.HOUR, price, vat));
        }
        return lines;
    }

    private static DocumentLine line(String price, VatTreatment vat) {
        return DocumentLine.item(1, "work", BigDecimal.ONE, Unit.PIECE, new BigDecimal(price), vat);
    }
}
