package coop.genoot.sales.invoices;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.sales.ClientId;
import java.time.LocalDate;

/** Nothing is open any more on an invoice; told within the transaction in which its payment was booked. */
public record InvoicePaid(
        InvoiceId invoice,
        EntityId entity,
        ActivityId activity,
        ClientId client,
        String number,
        LocalDate dueOn,
        LocalDate paidOn) {}
