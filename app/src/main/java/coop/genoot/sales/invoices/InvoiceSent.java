package coop.genoot.sales.invoices;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.sales.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody sent an issued document to its client; mail and e-invoice leave after the transaction.
 *
 * @param again whether the client was sent it before
 */
public record InvoiceSent(
        InvoiceId invoice,
        EntityId entity,
        ActivityId activity,
        @Nullable ClientId client,
        boolean again) {}
