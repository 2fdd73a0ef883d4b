package coop.genoot.treasury;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a bank line, or a part of it, is for.
 *
 * @param on       the day on which the bank booked the line
 * @param subject  what it pays, for {@link Kind#PAYMENT} and {@link Kind#LATE_COSTS}; the transfer, for {@link
 *     Kind#PAYOUT}
 * @param activity whose money it is, unless it is the cooperative's own
 * @param payer    the client whose credit it is, for {@link Kind#CREDIT}
 * @param amount   signed as the line: negative when money left the account
 */
public record LinePart(
        MatchId match,
        LineId line,
        LocalDate on,
        Kind kind,
        @Nullable UUID subject,
        @Nullable ActivityId activity,
        @Nullable UUID payer,
        Money amount) {

    /** What a part of a line can be. */
    public enum Kind {
        /** It settles something expected; negative: a payment came back, or a document was paid back. */
        PAYMENT,
        /** The client paid more than was asked, and it is kept for them; negative: it was paid back to them. */
        CREDIT,
        /** What the bank charges us. */
        BANK_COSTS,
        /** Interest and costs that were asked beside something expected; the cooperative's own. */
        LATE_COSTS,
        /** A transfer of ours left, negative, or came back. */
        PAYOUT
    }
}
