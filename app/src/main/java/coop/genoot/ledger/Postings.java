package coop.genoot.ledger;

import static coop.genoot.ledger.db.Tables.POSTED_BEFORE;

import coop.genoot.common.EntityId;
import coop.genoot.common.TimeOrderedId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes postings: all headers in one statement, all entries in one statement, however many there are. */
@Component
class Postings {
    // One statement however many rows: its text is always the same, so that the database plans it once, and a thousand
    // rows are fourteen values and not thirteen thousand.
    private static final String INSERT_HEADERS =
            """
            insert into ledger.transaction (id, entity_id, booked_on, recorded_at, kind, source_room, source_document,
                idempotency_key, author, label, detail, reverses, digest)
            select id, entity, booked, ?::timestamptz, kind, room, document, key, ?, label, detail::jsonb, reverses,
                decode(digest, 'hex')
              from unnest(?::uuid[], ?::uuid[], ?::date[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[],
                ?::text[], ?::uuid[], ?::text[])
                as added(id, entity, booked, kind, room, document, key, label, detail, reverses, digest)
            on conflict do nothing""";
    private static final String INSERT_ENTRIES =
            """
            insert into ledger.entry (transaction_id, line, account_id, entity_id, booked_on, cents, unit, activity_id,
                subject)
            select * from unnest(?::uuid[], ?::smallint[], ?::bigint[], ?::uuid[], ?::date[], ?::bigint[], ?::text[],
                ?::uuid[], ?::uuid[])""";
    private static final HexFormat HEX = HexFormat.of();

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
        return sql.execute(
                INSERT_HEADERS,
                now.atOffset(ZoneOffset.UTC),
                author,
                column(candidates, UUID[]::new, Candidate::id),
                column(candidates, UUID[]::new, it -> it.posting().entity().value()),
                column(candidates, LocalDate[]::new, it -> it.posting().on()),
                column(candidates, String[]::new, it -> it.posting().kind().name()),
                column(candidates, String[]::new, it -> it.posting().source().room()),
                column(candidates, UUID[]::new, it -> it.posting().source().document()),
                column(candidates, String[]::new, it -> it.posting().idempotencyKey()),
                column(candidates, String[]::new, it -> it.posting().label()),
                column(
                        candidates,
                        String[]::new,
                        it -> Details.write(it.posting().detail())),
                column(candidates, UUID[]::new, Postings::reversed),
                column(candidates, String[]::new, it -> HEX.formatHex(it.digest())));
    }

    private static @Nullable UUID reversed(Candidate candidate) {
        var reverses = candidate.posting().reverses();
        return reverses == null ? null : reverses.value();
    }

    private record Entry(UUID transaction, short number, long account, Posting posting, Line line) {}

    private void insertEntries(List<Candidate> candidates) {
        if (candidates.isEmpty()) return;
        var ids = accounts.open(candidates.stream()
                .map(Candidate::posting)
                .flatMap(Postings::keys)
                .toList());
        var entries = new ArrayList<Entry>();
        for (var candidate : candidates) {
            var posting = candidate.posting();
            short number = 0;
            for (var line : posting.lines())
                entries.add(new Entry(
                        candidate.id(),
                        ++number,
                        Objects.requireNonNull(ids.get(AccountIds.Key.of(posting.entity(), line))),
                        posting,
                        line));
        }
        sql.execute(
                INSERT_ENTRIES,
                column(entries, UUID[]::new, Entry::transaction),
                column(entries, Short[]::new, Entry::number),
                column(entries, Long[]::new, Entry::account),
                column(entries, UUID[]::new, it -> it.posting().entity().value()),
                column(entries, LocalDate[]::new, it -> it.posting().on()),
                column(entries, Long[]::new, it -> it.line().amount().cents()),
                column(
                        entries,
                        String[]::new,
                        it -> it.line().amount().currency().getCurrencyCode()),
                column(
                        entries,
                        UUID[]::new,
                        it -> it.line().activity() == null
                                ? null
                                : it.line().activity().value()),
                column(entries, UUID[]::new, it -> it.line().subject()));
    }

    private static <T, V> V[] column(List<T> rows, IntFunction<V[]> array, Function<T, @Nullable V> value) {
        var column = array.apply(rows.size());
        for (int i = 0; i < column.length; i++) column[i] = value.apply(rows.get(i));
        return column;
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
