package coop.genoot.einvoicing;

import coop.genoot.common.Money;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The VAT of one category and rate: what it is reckoned on, and how much it is (BG-23). */
public record VatBreakdown(Vat vat, Money base, Money amount) {

    /**
     * One breakdown per category and rate, in the order they first appear. VAT is rounded half up on the total of the
     * rate,
     * never per line (BR-CO-17; Belgian decree of 8 July 2025). A final invoice after deposits brings its own instead.
     */
    public static List<VatBreakdown> of(List<TradeLine> lines, List<TradeDocument.Adjustment> adjustments) {
        var taxed = Stream.concat(
                lines.stream().map(line -> new Taxed(line.vat(), line.net())),
                adjustments.stream().filter(it -> it.vat() != null).map(it -> new Taxed(it.vat(), it.signed())));
        var sums = new ArrayList<Taxed>();
        taxed.forEach(part -> addTo(sums, part));
        return sums.stream().map(Taxed::reckoned).toList();
    }

    private static void addTo(List<Taxed> sums, Taxed part) {
        for (int i = 0; i < sums.size(); i++) {
            var sum = sums.get(i);
            if (!sum.vat.sameTaxAs(part.vat)) continue;
            sums.set(i, new Taxed(sum.vat, sum.net.plus(part.net)));
            return;
        }
        sums.add(part);
    }

    private record Taxed(Vat vat, Money net) {
        VatBreakdown reckoned() {
            return new VatBreakdown(vat, net, net.percent(vat.rate().percent(), RoundingMode.HALF_UP));
        }
    }
}
