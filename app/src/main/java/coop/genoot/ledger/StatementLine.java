package coop.genoot.ledger;

import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry of a statement. {@code balance} is that of all accounts of the statement together, after this entry. */
public record StatementLine(
        TransactionId transaction,
        int line,
        Account account,
        LocalDate on,
        Kind kind,
        Source source,
        @Nullable UUID subject,
        String label,
        Map<String, String> detail,
        Money amount,
        Money balance) {}
