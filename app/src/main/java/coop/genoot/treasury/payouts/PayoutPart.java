package coop.genoot.treasury.payouts;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One transfer of a batch.
 *
 * @param transfer its own id; a subject that came back gets another one with its next batch
 * @param amount what the payee gets, always positive
 */
public record PayoutPart(
        UUID transfer,
        UUID subject,
        PayableKind kind,
        @Nullable ActivityId activity,
        Money amount,
        String number,
        String payeeName) {}
