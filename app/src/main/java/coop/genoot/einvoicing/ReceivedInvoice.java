package coop.genoot.einvoicing;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An e-invoice that came in, as a list shows it.
 *
 * @param activity null while nobody knows which Activity it is for
 * @param credit whether it is a credit note
 */
public record ReceivedInvoice(
        UUID id,
        EntityId entity,
        @Nullable ActivityId activity,
        String fileName,
        EInvoicing.Form form,
        Instant receivedAt,
        String seller,
        String number,
        boolean credit,
        LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        Money payable) {}
