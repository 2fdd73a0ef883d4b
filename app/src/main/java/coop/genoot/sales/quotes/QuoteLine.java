package coop.genoot.sales.quotes;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Money;
import coop.genoot.sales.ClientId;
import java.time.Instant;
import java.time.LocalDate;

/** A quote on one line of a list; the total is that of the order once there is one. */
public record QuoteLine(
        QuoteId id,
        ActivityId activity,
        ClientId client,
        String clientName,
        String number,
        String title,
        QuoteStatus status,
        Money total,
        LocalDate validUntil,
        Instant sentAt) {}
