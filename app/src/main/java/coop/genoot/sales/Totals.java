package coop.genoot.sales;

import coop.genoot.common.Money;
import java.util.List;
import java.util.TreeMap;

/**
 * The foot of a document, by the arithmetic of EN 16931: lines rounded one by one, VAT on the sum of each category
 * and
 * rate, never per line (BR-CO-10 to BR-CO-17; Belgian decree of 8 July 2025).
 */
public record Totals(Money net, List<VatSum> vat, Money vatAmount, Money total) {
    public Totals {
        vat = List.copyOf(vat);
    }

    /** Of the lines that count; optional lines that were not taken are left out. */
    public static Totals of(List<DocumentLine> lines) {
        var bases = new TreeMap<VatTreatment, Money>();
        lines.stream().filter(DocumentLine::counts).forEach(line -> bases.merge(line.vat(), line.net(), Money::plus));
        return ofSums(bases.entrySet().stream()
                .map(it -> VatSum.on(it.getKey(), it.getValue()))
                .toList());
    }

    /** Of VAT sums that were reckoned elsewhere, such as a part of an order by its {@link InvoicingPlan}. */
    public static Totals ofSums(List<VatSum> sums) {
        var net = sums.stream().map(VatSum::base).reduce(Money.noEuros(), Money::plus);
        var vat = sums.stream().map(VatSum::amount).reduce(Money.noEuros(), Money::plus);
        return new Totals(
                net,
                sums.stream()
                        .sorted(java.util.Comparator.comparing(VatSum::vat))
                        .toList(),
                vat,
                net.plus(vat));
    }

    public Totals negated() {
        return ofSums(vat.stream().map(VatSum::negated).toList());
    }
}
