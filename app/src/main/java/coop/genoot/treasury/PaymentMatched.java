package coop.genoot.treasury;

import coop.genoot.common.EntityId;
import java.util.List;

/** Money that had been waiting found its reason; within the same transaction. */
public record PaymentMatched(EntityId entity, BankAccountId account, List<LinePart> parts) {
    public PaymentMatched {
        parts = List.copyOf(parts);
    }
}
