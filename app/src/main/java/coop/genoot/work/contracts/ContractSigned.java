package coop.genoot.work.contracts;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A contract was signed: its cost is promised; in the same transaction.
 *
 * @param startsOn the first day of work
 * @param parts of the cost, each named part of the coefficient
 */
public record ContractSigned(
        UUID contract,
        EntityId entity,
        ActivityId activity,
        PersonId person,
        String number,
        LocalDate on,
        LocalDate startsOn,
        Money cost,
        Map<String, Money> parts) {
    public ContractSigned {
        parts = Map.copyOf(parts);
    }
}
