package coop.genoot.treasury.payouts;

import coop.genoot.common.EntityId;
import coop.genoot.treasury.BankAccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A batch was let go and its file is there for the bank; in the same transaction, told once. From now on the money is
 * under way.
 *
 * @param on the day of the release
 */
public record PayoutsReleased(
        EntityId entity, BankAccountId account, UUID batch, LocalDate on, List<PayoutPart> parts) {
    public PayoutsReleased {
        parts = List.copyOf(parts);
    }
}
