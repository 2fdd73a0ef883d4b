package coop.genoot.sales.documents;

import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import org.jspecify.annotations.Nullable;

/** How much of an order is invoiced now: a percent of the whole, an amount without VAT, or all that is left. */
public record OrderPart(
        InvoiceKind kind, @Nullable Rate percent, @Nullable Money net) {
    public OrderPart {
        boolean known = kind == InvoiceKind.DEPOSIT || kind == InvoiceKind.INTERMEDIATE || kind == InvoiceKind.FINAL;
        if (!known) throw new IllegalArgumentException("No part of an order: " + kind);
        if (kind == InvoiceKind.FINAL == (percent != null || net != null))
            throw new IllegalArgumentException("The final invoice takes all that is left, the others a part");
    }

    public static OrderPart deposit(Rate percent) {
        return new OrderPart(InvoiceKind.DEPOSIT, percent, null);
    }

    public static OrderPart intermediate(Money net) {
        return new OrderPart(InvoiceKind.INTERMEDIATE, null, net);
    }

    public static OrderPart rest() {
        return new OrderPart(InvoiceKind.FINAL, null, null);
    }
}
