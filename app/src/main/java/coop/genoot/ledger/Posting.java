package coop.genoot.ledger;

import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written as one transaction. It balances in every currency or it does not exist; an unbalanced one is a
 * bug, not a refusal.
 *
 * @param on the business date
 * @param idempotencyKey says what this is; the same key never posts twice in an entity
 * @param label names the document for people of the books, without translation: a number, a counterpart
 * @param reverses the transaction whose effect this one takes back in full; at most once
 * @param detail facts to keep with it, such as the version of a rule that was used
 */
public record Posting(
        EntityId entity,
        LocalDate on,
        Kind kind,
        Source source,
        String idempotencyKey,
        String label,
        List<Line> lines,
        @Nullable TransactionId reverses,
        Map<String, String> detail) {
    private static final int MOST_LINES = Short.MAX_VALUE;

    public Posting {
        lines = List.copyOf(lines);
        detail = Map.copyOf(detail);
        if (idempotencyKey.isBlank()) throw new IllegalArgumentException("A posting is named by its key: " + source);
        if (lines.size() < 2) throw new IllegalArgumentException("A posting needs two sides: " + idempotencyKey);
        if (lines.size() > MOST_LINES) throw new IllegalArgumentException("Too many lines: " + idempotencyKey);
        if (!totals(lines).values().stream().allMatch(Money::isZero))
            throw new IllegalArgumentException("A posting must balance: " + idempotencyKey + " " + totals(lines));
    }

    /** The same lines with the signs turned, as a transaction of its own that names the one it takes back. */
    public static Posting reversalOf(
            JournalEntry entry, LocalDate on, Kind kind, Source source, String idempotencyKey) {
        return new Posting(
                entry.entity(),
                on,
                kind,
                source,
                idempotencyKey,
                entry.label(),
                entry.lines().stream().map(Line::reversed).toList(),
                entry.id(),
                entry.detail());
    }

    /** The things the claims of this posting are about. */
    List<UUID> claims() {
        return lines.stream()
                .filter(line -> line.account().kind().isClaim() && line.subject() != null)
                .map(Line::subject)
                .distinct()
                .toList();
    }

    private static Map<Currency, Money> totals(List<Line> lines) {
        return lines.stream()
                .map(Line::amount)
                .collect(Collectors.toMap(Money::currency, amount -> amount, Money::plus, HashMap::new));
    }
}
