package coop.genoot.ledger;

import static coop.genoot.ledger.db.Tables.ENTRY;
import static coop.genoot.ledger.db.Tables.POSTED_BEFORE;
import static coop.genoot.ledger.db.Tables.TRANSACTION;

import coop.genoot.common.EntityId;
import coop.genoot.common.TimeOrderedId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;

/** Writes postings: all headers in one statement, all entries in one statement, however many there are. */
@Component
class Postings {
    private final DSLContext sql;
    private final AccountIds accounts;
    private final Clock clock;

    Postings(DSLContext sql, AccountIds accounts, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** One that is to be written, with the id it has if its key has not posted before. */
    private record Candidate(UUID id, Posting posting, byte[] digest) {}

    /** What came of it: the id of the transaction, and whether it was written now. */
    record Outcome(TransactionId id, Posting posting, boolean isNew) {}

    List<Outcome> write(String author, List<Posting> postings) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var candidates = postings.stream()
                .map(posting ->
                        new Candidate(TimeOrderedId.at(now), posting, CanonicalText.digest(CanonicalText.of(posting))))
                .toList();
        int taken = insertHeaders(author, now, candidates);
        var repeated = taken == candidates.size() ? Map.<UUID, UUID>of() : repeated(candidates);
        if (taken + repeated.size() != candidates.size())
            throw new IllegalStateException("What was reversed before is not reversed again: "
                    + postings.getFirst().idempotencyKey());
        insertEntries(candidates.stream()
                .filter(candidate -> !repeated.containsKey(candidate.id()))
                .toList());
        return candidates.stream()
                .map(it -> new Outcome(
                        new TransactionId(repeated.getOrDefault(it.id(), it.id())),
                        it.posting(),
                        !repeated.containsKey(it.id())))
                .toList();
    }

    Set<String> postedBefore(EntityId entity, Collection<String> keys) {
        return sql.selectFrom(POSTED_BEFORE(entity.value(), keys.toArray(String[]::new)))
                .fetchSet(POSTED_BEFORE.IDEMPOTENCY_KEY);
    }

    /** A key that has posted already is skipped; the database says how many were taken. */
    private int insertHeaders(String author, Instant now, List<Candidate> candidates) {
        var insert = sql.insertInto(
                TRANSACTION,
                TRANSACTION.ID,
                TRANSACTION.ENTITY_ID,
                TRANSACTION.BOOKED_ON,
                TRANSACTION.RECORDED_AT,
                TRANSACTION.KIND,
                TRANSACTION.SOURCE_ROOM,
                TRANSACTION.SOURCE_DOCUMENT,
                TRANSACTION.IDEMPOTENCY_KEY,
                TRANSACTION.AUTHOR,
                TRANSACTION.LABEL,
                TRANSACTION.DETAIL,
                TRANSACTION.REVERSES,
                TRANSACTION.DIGEST);
        for (var candidate : candidates) {
            var posting = candidate.posting();
            insert = insert.values(
                    candidate.id(),
                    posting.entity().value(),
                    posting.on(),
                    now,
                    posting.kind().name(),
                    posting.source().room(),
                    posting.source().document(),
                    posting.idempotencyKey(),
                    author,
                    posting.label(),
                    JSONB.jsonb(Details.write(posting.detail())),
                    posting.reverses() == null ? null : posting.reverses().value(),
                    candidate.digest());
        }
        return insert.onConflictDoNothing().execute();
    }

    private void insertEntries(List<Candidate> candidates) {
        if (candidates.isEmpty()) return;
        var ids = accounts.open(candidates.stream()
                .map(Candidate::posting)
                .flatMap(Postings::keys)
                .toList());
        var insert = sql.insertInto(
                ENTRY,
                ENTRY.TRANSACTION_ID,
                ENTRY.LINE,
                ENTRY.ACCOUNT_ID,
                ENTRY.ENTITY_ID,
                ENTRY.BOOKED_ON,
                ENTRY.CENTS,
                ENTRY.UNIT,
                ENTRY.ACTIVITY_ID,
                ENTRY.SUBJECT);
        for (var candidate : candidates) {
            var posting = candidate.posting();
            short number = 0;
            for (var line : posting.lines()) {
                var key = AccountIds.Key.of(posting.entity(), line);
                insert = insert.values(
                        candidate.id(),
                        ++number,
                        ids.get(key),
                        posting.entity().value(),
                        posting.on(),
                        line.amount().cents(),
                        key.unit(),
                        line.activity() == null ? null : line.activity().value(),
                        line.subject());
            }
        }
        insert.execute();
    }

    private static Stream<AccountIds.Key> keys(Posting posting) {
        return posting.lines().stream().map(line -> AccountIds.Key.of(posting.entity(), line));
    }

    /** For each candidate whose key posted before: the id of that posting, which must have said the same. */
    private Map<UUID, UUID> repeated(List<Candidate> candidates) {
        var repeated = new HashMap<UUID, UUID>();
        candidates.stream()
                .collect(Collectors.groupingBy(candidate -> candidate.posting().entity()))
                .forEach((entity, ofEntity) -> repeated.putAll(repeatedIn(entity, ofEntity)));
        return repeated;
    }

    private Map<UUID, UUID> repeatedIn(EntityId entity, List<Candidate> candidates) {
        var byKey = candidates.stream()
                .collect(Collectors.groupingBy(candidate -> candidate.posting().idempotencyKey()));
        var found = new HashMap<UUID, UUID>();
        var before = POSTED_BEFORE(entity.value(), byKey.keySet().toArray(String[]::new));
        sql.selectFrom(before).forEach(row -> {
            for (var candidate : byKey.get(row.getIdempotencyKey())) {
                if (candidate.id().equals(row.getId())) continue;
                if (!Arrays.equals(candidate.digest(), row.getDigest()))
                    throw new IllegalStateException("Key posted before with other content: " + row.getIdempotencyKey());
                found.put(candidate.id(), row.getId());
            }
        });
        return found;
    }
}
