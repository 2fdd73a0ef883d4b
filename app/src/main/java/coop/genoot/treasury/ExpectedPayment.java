package coop.genoot.treasury;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that somebody should pay us.
 *
 * @param subject   the thing that asks for it, such as an invoice, under the id its own room gave it
 * @param payer     the client's id, so that accounts they pay from are remembered and too much is kept for them
 * @param number    the document number that people write in the text of a transfer
 * @param reference the reference with check digits on the document: 12 digits of a structured communication, or RF…
 */
public record ExpectedPayment(
        UUID subject,
        EntityId entity,
        ActivityId activity,
        @Nullable UUID payer,
        String payerName,
        String number,
        String reference,
        Money amount,
        LocalDate issuedOn,
        LocalDate dueOn) {}
