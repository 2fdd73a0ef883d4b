package coop.genoot.sales.documents;

import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How much of an order is invoiced now: a percent of the whole, an amount without VAT, or all that is left. */
public record OrderPart(
        InvoiceKind kind, @Nullable Rate percent, @Nullable Money net) {
    private static final String KIND = "part.kind";
    private static final String PERCENT = "part.percent";
    private static final String NET = "part.net";

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

    /** As it is kept with what was typed, until it can be issued. */
    public Map<String, String> asFields() {
        return Map.of(
                KIND, kind.name(),
                PERCENT, percent == null ? "" : percent.percent().toPlainString(),
                NET, net == null ? "" : Long.toString(net.cents()));
    }

    /** The part kept in those fields. */
    public static OrderPart of(Map<String, String> fields) {
        var kept = fields.get(PERCENT);
        var cents = fields.get(NET);
        return new OrderPart(
                InvoiceKind.valueOf(Objects.requireNonNull(fields.get(KIND))),
                kept == null || kept.isEmpty() ? null : Rate.percent(kept),
                cents == null || cents.isEmpty() ? null : Money.euroCents(Long.parseLong(cents)));
    }
}
