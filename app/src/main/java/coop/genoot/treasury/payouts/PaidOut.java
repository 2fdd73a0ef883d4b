package coop.genoot.treasury.payouts;

import coop.genoot.common.EntityId;
import coop.genoot.treasury.BankAccountId;
import java.time.LocalDate;
import java.util.List;

/**
 * Transfers left the account: they stand on its statement; in the same transaction.
 *
 * @param on the day on which the bank booked them
 */
public record PaidOut(EntityId entity, BankAccountId account, LocalDate on, List<PayoutPart> parts) {
    /**
     * Somebody of finance took back that a line of the bank paid this: it is under way as before; in the same
     * transaction.
     */
    public record TakenBack(EntityId entity, BankAccountId account, PayoutPart part) {}

    public PaidOut {
        parts = List.copyOf(parts);
    }
}
