package coop.genoot.einvoicing;

import coop.genoot.common.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line. The unit is a code of UN/ECE recommendation 20 (HUR hour, DAY day, C62 piece); the price is without VAT,
 * for
 * {@code baseQuantity} units, never negative: what is given back has a negative quantity.
 */
public record TradeLine(
        String id,
        @Nullable String note,
        String name,
        @Nullable String description,
        BigDecimal quantity,
        String unit,
        BigDecimal price,
        BigDecimal baseQuantity,
        List<TradeDocument.Adjustment> adjustments,
        Money net,
        Vat vat,
        TradeDocument.@Nullable Days period) {

    public TradeLine {
        quantity = plain(quantity);
        price = plain(price);
        baseQuantity = plain(baseQuantity);
        adjustments = List.copyOf(adjustments);
    }

    /**
     * The net amount EN 16931 and Peppol rule R120 ask for: quantity × price ÷ base quantity, rounded half up to the
     * cent,
     * less discounts, plus surcharges.
     */
    public static Money net(
            BigDecimal quantity,
            BigDecimal price,
            BigDecimal base,
            List<TradeDocument.Adjustment> adjustments,
            Money zero) {
        var cents = quantity.multiply(price).movePointRight(2).divide(base, 0, RoundingMode.HALF_UP);
        var gross = new Money(cents.longValueExact(), zero.currency());
        return adjustments.stream().map(TradeDocument.Adjustment::signed).reduce(gross, Money::plus);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
