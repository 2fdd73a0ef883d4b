package coop.genoot.einvoicing;

import coop.genoot.common.Money;
import java.util.List;

/** The amounts at the foot of a document (BG-22), each as it was stated. */
public record Totals(
        Money lines,
        Money allowances,
        Money charges,
        Money withoutVat,
        Money vat,
        Money withVat,
        Money prepaid,
        Money rounding,
        Money payable) {

    /**
     * The arithmetic of rules BR-CO-10 to BR-CO-16: the lines, less discounts, plus surcharges, plus VAT, less what was
     * already paid, plus the rounding.
     */
    public static Totals of(
            List<TradeLine> lines,
            List<TradeDocument.Adjustment> adjustments,
            List<VatBreakdown> breakdown,
            Money prepaid,
            Money rounding) {
        var none = Money.zero(prepaid.currency());
        var net = lines.stream().map(TradeLine::net).reduce(none, Money::plus);
        var allowances = sum(adjustments, false, none);
        var charges = sum(adjustments, true, none);
        var withoutVat = net.minus(allowances).plus(charges);
        var vat = breakdown.stream().map(VatBreakdown::amount).reduce(none, Money::plus);
        var withVat = withoutVat.plus(vat);
        var payable = withVat.minus(prepaid).plus(rounding);
        return new Totals(net, allowances, charges, withoutVat, vat, withVat, prepaid, rounding, payable);
    }

    private static Money sum(List<TradeDocument.Adjustment> adjustments, boolean charges, Money none) {
        return adjustments.stream()
                .filter(it -> it.charge() == charges)
                .map(TradeDocument.Adjustment::amount)
                .reduce(none, Money::plus);
    }
}
