package coop.genoot.treasury.matching;

import coop.genoot.common.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of a bank line and what it is for. Its amount has the sign of the line. */
public record Finding(
        Purpose purpose,
        @Nullable UUID subject,
        @Nullable UUID activity,
        @Nullable UUID payer,
        Money amount,
        Reason reason) {

    public static Finding payment(Expected expected, Money amount, Reason reason) {
        return new Finding(Purpose.PAYMENT, expected.subject(), expected.activity(), expected.payer(), amount, reason);
    }

    public static Finding credit(Expected of, Money amount, Reason reason) {
        return new Finding(Purpose.CREDIT, null, of.activity(), of.payer(), amount, reason);
    }

    /** Beside what is expected; nobody's but the cooperative's. */
    public static Finding lateCosts(Expected beside, Money amount, Reason reason) {
        return new Finding(Purpose.LATE_COSTS, beside.subject(), null, beside.payer(), amount, reason);
    }

    /** What left with a transfer of ours, negative, or came back from it. */
    public static Finding payout(UUID transfer, Money amount, Reason reason) {
        return new Finding(Purpose.PAYOUT, transfer, null, null, amount, reason);
    }

    public static Finding bankCosts(Money amount) {
        return new Finding(Purpose.BANK_COSTS, null, null, null, amount, Reason.HAND);
    }

    /** Money that goes back to a client who had paid too much. */
    public static Finding payBack(UUID payer, Money amount) {
        return new Finding(Purpose.CREDIT, null, null, payer, amount, Reason.HAND);
    }
}
