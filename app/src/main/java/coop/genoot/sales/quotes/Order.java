package coop.genoot.sales.quotes;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.Rate;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.Totals;
import java.time.Instant;
import java.util.List;

/**
 * What a client ordered by accepting a quote: the lines they took. Its state is that of the quote.
 *
 * @param number of the quote it came from
 * @param reference of the client, for their own books
 * @param deposits percentages to invoice before the rest, in order
 */
public record Order(
        OrderId id,
        QuoteId quote,
        EntityId entity,
        ActivityId activity,
        ClientId client,
        String number,
        String title,
        String reference,
        Language language,
        QuoteStatus status,
        List<DocumentLine> lines,
        List<Rate> deposits,
        Instant orderedAt) {
    public Order {
        lines = List.copyOf(lines);
        deposits = List.copyOf(deposits);
    }

    public Totals totals() {
        return Totals.of(lines);
    }
}
