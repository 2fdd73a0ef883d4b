package coop.genoot.sales.invoices;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One Activity invoiced another of the same entity: one fact with two legs, without VAT and without bank (requirement
 * D-29). When it is taken back, {@code credits} names the invoice and the amount is what flows back, positive.
 */
public record InternalInvoiceIssued(
        InvoiceId invoice,
        EntityId entity,
        ActivityId seller,
        ActivityId buyer,
        String sellerName,
        String buyerName,
        String number,
        LocalDate issuedOn,
        Money amount,
        @Nullable InvoiceId credits) {}
