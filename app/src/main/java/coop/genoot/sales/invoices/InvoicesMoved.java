package coop.genoot.sales.invoices;

import java.util.List;
import java.util.UUID;

/**
 * Money moved invoices; told within the transaction in which it did, all that moved together at once.
 *
 * @param ended those on which nothing is owed any more
 * @param openAgain those whose payment was undone, wholly or in part
 */
public record InvoicesMoved(List<UUID> ended, List<UUID> openAgain) {
    public InvoicesMoved {
        ended = List.copyOf(ended);
        openAgain = List.copyOf(openAgain);
    }
}
