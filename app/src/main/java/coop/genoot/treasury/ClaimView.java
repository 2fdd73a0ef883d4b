package coop.genoot.treasury;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member says that money which waits is theirs.
 *
 * @param number   the number of the document it should pay
 * @param hasProof whether they added a file
 * @param granted  what finance answered; null while it waits
 * @param reason   why finance said no
 */
public record ClaimView(
        UUID id,
        LineId line,
        ActivityId activity,
        UUID subject,
        String number,
        LocalDate bookedOn,
        Money amount,
        String payerName,
        String note,
        boolean hasProof,
        Instant claimedAt,
        @Nullable Boolean granted,
        String reason) {}
