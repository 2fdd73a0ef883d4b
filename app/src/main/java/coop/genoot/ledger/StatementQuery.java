package coop.genoot.ledger;

import coop.genoot.common.EntityId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of which accounts to show, newest first, as one statement.
 *
 * @param from the first business day, {@code until} the last one
 * @param search words of a label or a fact, or an amount; empty for all. The balances beside the lines stay true
 * @param before show what stands below this line; null for the first page
 */
public record StatementQuery(
        EntityId entity,
        List<Account> accounts,
        LocalDate from,
        LocalDate until,
        String search,
        @Nullable Place before,
        int limit) {
    public StatementQuery {
        accounts = List.copyOf(accounts);
        if (accounts.isEmpty()) throw new IllegalArgumentException("A statement is of at least one account");
    }

    /** Where a line stands in the order of days. */
    public record Place(LocalDate on, TransactionId transaction, int line) {
        public static Place of(StatementLine line) {
            return new Place(line.on(), line.transaction(), line.line());
        }
    }
}
