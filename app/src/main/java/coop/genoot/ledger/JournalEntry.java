package coop.genoot.ledger;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A transaction as it stands in the books, with the lines the reader may see.
 *
 * @param position its gapless number in the entity's journal, given when it is sealed; none before that
 * @param author who wrote it: a person's id or the name of a job
 */
public record JournalEntry(
        TransactionId id,
        @Nullable Long position,
        Instant recordedAt,
        String author,
        EntityId entity,
        LocalDate on,
        Kind kind,
        Source source,
        String idempotencyKey,
        String label,
        List<Line> lines,
        @Nullable TransactionId reverses,
        Map<String, String> detail) {
    public JournalEntry {
        lines = List.copyOf(lines);
        detail = Map.copyOf(detail);
    }

    /** The sum of its lines on accounts of that kind about that Activity, in euros; + is debit. */
    public Money sumOn(AccountKind kind, ActivityId activity) {
        return lines.stream()
                .filter(line -> line.account().kind() == kind && activity.equals(line.activity()))
                .map(Line::amount)
                .reduce(Money.noEuros(), Money::plus);
    }
}
