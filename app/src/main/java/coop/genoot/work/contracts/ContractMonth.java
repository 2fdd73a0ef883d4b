package coop.genoot.work.contracts;

import coop.genoot.common.Money;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A month of a signed contract, with its share of what was agreed.
 *
 * @param provisions of the cost, what is kept for the worker until later
 * @param result what payroll made of it; nothing before that
 */
public record ContractMonth(
        UUID id,
        ContractId contract,
        YearMonth month,
        Money gross,
        Money cost,
        Money provisions,
        @Nullable Instant confirmedAt,
        @Nullable Result result,
        Way money) {

    /** What payroll says: the gross wage is the sum of what is paid and the two that are kept for others. */
    public record Result(Money gross, Money net, Money withheld, Money employee, Money employer) {}

    /** How far the money of whoever worked is. */
    public enum Way {
        NONE,
        OWED,
        RELEASED,
        SETTLED
    }
}
