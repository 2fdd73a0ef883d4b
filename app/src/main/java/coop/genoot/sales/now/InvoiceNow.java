package coop.genoot.sales.now;

import coop.genoot.home.Moment;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.sales.invoices.Invoice;
import java.util.Optional;

/**
 * Says in one plain sentence whom an open invoice waits for and until when (requirement D-09); a bean of whoever knows.
 * Of several that have something to say, the first counts.
 */
public interface InvoiceNow {
    /** From 10 (goes first) upwards. */
    int order();

    /** Nothing when it has nothing to say about that invoice. */
    Optional<Moment> of(Actor me, Invoice invoice, Words t);
}
