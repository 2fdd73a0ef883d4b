package coop.genoot.sales;

import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One line of a quote, an order or an invoice. The price is without VAT, for one unit, with at most four decimals and
 * never negative: what is given back has a negative quantity (EN 16931, BR-27). A text or heading has no amounts.
 *
 * @param discount percent off this line
 * @param optional the client may leave it out (quotes only)
 * @param chosen whether an optional line was taken; true for every other line
 */
public record DocumentLine(
        int position,
        LineKind kind,
        String description,
        BigDecimal quantity,
        Unit unit,
        BigDecimal price,
        Rate discount,
        VatTreatment vat,
        boolean optional,
        boolean chosen) {
    public static final int PRICE_DECIMALS = 4;
    public static final int QUANTITY_DECIMALS = 4;
    private static final VatTreatment NO_VAT = VatTreatment.without(VatCategory.O);

    public DocumentLine {
        quantity = plain(quantity);
        price = plain(price);
        if (price.signum() < 0 || price.scale() > PRICE_DECIMALS || quantity.scale() > QUANTITY_DECIMALS)
            throw new IllegalArgumentException("No line: " + quantity + " × " + price);
        if (discount.percent().compareTo(BigDecimal.valueOf(100)) > 0)
            throw new IllegalArgumentException("More off than there is: " + discount);
        if (!optional && !chosen) throw new IllegalArgumentException("Only an optional line can be left out");
    }

    /** Something sold: so many units at that price. */
    public static DocumentLine item(
            int position, String description, BigDecimal quantity, Unit unit, BigDecimal price, VatTreatment vat) {
        return new DocumentLine(
                position, LineKind.ITEM, description, quantity, unit, price, Rate.ZERO, vat, false, true);
    }

    public static DocumentLine text(int position, String words) {
        return words(position, LineKind.TEXT, words);
    }

    public static DocumentLine heading(int position, String words) {
        return words(position, LineKind.HEADING, words);
    }

    /** A text or a heading. */
    public static DocumentLine words(int position, LineKind kind, String words) {
        if (kind == LineKind.ITEM) throw new IllegalArgumentException("An item has amounts");
        return new DocumentLine(
                position, kind, words, BigDecimal.ZERO, Unit.PIECE, BigDecimal.ZERO, Rate.ZERO, NO_VAT, false, true);
    }

    public DocumentLine discountedBy(Rate percent) {
        return new DocumentLine(position, kind, description, quantity, unit, price, percent, vat, optional, chosen);
    }

    /** The same line, which the client may leave out. */
    public DocumentLine asOptional(boolean taken) {
        return new DocumentLine(position, kind, description, quantity, unit, price, discount, vat, true, taken);
    }

    public DocumentLine at(int newPosition) {
        return new DocumentLine(newPosition, kind, description, quantity, unit, price, discount, vat, optional, chosen);
    }

    public boolean isItem() {
        return kind == LineKind.ITEM;
    }

    /** Whether it counts in the totals: an item that was not left out. */
    public boolean counts() {
        return isItem() && chosen;
    }

    /** Quantity × price before the discount, rounded half up to the cent. */
    public Money gross() {
        return Money.euroCents(quantity.multiply(price)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** What the discount takes off, rounded half up to the cent. */
    public Money reduction() {
        return gross().percent(discount.percent(), RoundingMode.HALF_UP);
    }

    /** The net amount of the line, without VAT (EN 16931, BT-131). */
    public Money net() {
        return gross().minus(reduction());
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
