package coop.genoot.ledger;

import static coop.genoot.ledger.db.Tables.ENTRY;
import static coop.genoot.ledger.db.Tables.TRANSACTION;

import coop.genoot.common.EntityId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals the books of entities: puts new transactions in their final order, numbers them without gaps and chains them by
 * a keyed hash (CGI art. 286-I-3 bis). The hash of each seal is logged too, for a second place to remember it.
 */
@Component
@Transactional
public class Seals {
    private static final Logger LOG = LoggerFactory.getLogger(Seals.class);
    private static final int WRITTEN_AT_ONCE = 1_000;

    private final SealRows rows;
    private final SealKeys keys;
    private final Clock clock;

    Seals(SealRows rows, SealKeys keys, Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.clock = clock;
    }

    /** Seals what is not sealed yet; nothing to seal makes no seal. */
    public Optional<Seal> sealNow(EntityId entity) {
        return make(entity, SealKind.DEMAND, LocalDate.now(clock));
    }

    /** Closes the day before today, and each month and year that ended since the last closing, for all entities. */
    public void closePeriods() {
        var yesterday = LocalDate.now(clock).minusDays(1);
        for (var entity : rows.entities()) closePeriods(entity, yesterday);
    }

    private void closePeriods(EntityId entity, LocalDate until) {
        if (rows.lastClosing(entity, SealKind.DAY)
                .filter(last -> !last.isBefore(until))
                .isPresent()) return;
        closeLongPeriods(entity, until.minusDays(1));
        make(entity, SealKind.DAY, until);
        closeLongPeriods(entity, until);
    }

    /** A month or year is closed once, when its last day is past and something was sealed before. */
    private void closeLongPeriods(EntityId entity, LocalDate until) {
        var monthEnd = lastEnd(until, until.with(TemporalAdjusters.lastDayOfMonth()), until.withDayOfMonth(1));
        var yearEnd = lastEnd(until, until.with(TemporalAdjusters.lastDayOfYear()), until.withDayOfYear(1));
        closeOnce(entity, SealKind.MONTH, monthEnd);
        closeOnce(entity, SealKind.YEAR, yearEnd);
    }

    private static LocalDate lastEnd(LocalDate until, LocalDate end, LocalDate start) {
        return until.equals(end) ? end : start.minusDays(1);
    }

    private void closeOnce(EntityId entity, SealKind kind, LocalDate end) {
        var closed = rows.lastClosing(entity, kind)
                .filter(last -> !last.isBefore(end))
                .isPresent();
        var firstDay = rows.of(entity).stream().map(Seal::closesOn).findFirst();
        if (!closed && firstDay.filter(first -> !first.isAfter(end)).isPresent()) make(entity, kind, end);
    }

    /** All seals of an entity, the first one first. */
    @Transactional(readOnly = true)
    public List<Seal> of(EntityId entity) {
        return rows.of(entity);
    }

    /** The last seal of each of these entities, without its totals; those never sealed are left out. */
    @Transactional(readOnly = true)
    public Map<EntityId, Seal> latest(Collection<UUID> entities) {
        return rows.latest(entities);
    }

    private Optional<Seal> make(EntityId entity, SealKind kind, LocalDate closesOn) {
        rows.lock(entity);
        var earlier = rows.of(entity);
        int number = earlier.size() + 1;
        var content = kind.takesIn() ? takeIn(entity, number) : new SealContent();
        if (kind.takesIn() && content.transactions() == 0) return Optional.empty();
        var key = keys.current();
        var unsigned = new Seal(
                number,
                kind,
                closesOn,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                content.transactions(),
                key.name(),
                earlier.isEmpty() ? Seal.NOTHING_BEFORE : earlier.getLast().hash(),
                "",
                totals(earlier, kind, content));
        var hash = key.sign(SealText.of(entity, unsigned, content.digest()));
        var seal = new Seal(
                number,
                kind,
                closesOn,
                unsigned.madeAt(),
                unsigned.transactions(),
                unsigned.keyName(),
                unsigned.previous(),
                hash,
                unsigned.totals());
        rows.add(entity, seal);
        LOG.info(
                "Sealed entity={} number={} kind={} transactions={} hash={}",
                entity,
                number,
                kind,
                seal.transactions(),
                hash);
        return Optional.of(seal);
    }

    private SealContent takeIn(EntityId entity, int number) {
        var content = new SealContent();
        var taken = new ArrayList<SealRows.Sealed>();
        long[] position = {rows.lastPosition(entity)};
        rows.eachUnsealed(entity, transaction -> {
            var digest = CanonicalText.digest(CanonicalText.of(transaction));
            content.add(digest);
            transaction.forEach(entry -> addDebit(content, entry));
            taken.add(new SealRows.Sealed(++position[0], transaction.getFirst().get(TRANSACTION.ID), digest));
        });
        for (int start = 0; start < taken.size(); start += WRITTEN_AT_ONCE)
            rows.add(entity, number, taken.subList(start, Math.min(taken.size(), start + WRITTEN_AT_ONCE)));
        return content;
    }

    private static void addDebit(SealContent content, Record entry) {
        content.addDebit(entry.get(ENTRY.UNIT), Math.max(0, entry.get(ENTRY.CENTS)));
    }

    private static List<Seal.Total> totals(List<Seal> earlier, SealKind kind, SealContent content) {
        int since = earlier.stream()
                .filter(seal -> seal.kind() == kind)
                .mapToInt(Seal::number)
                .max()
                .orElse(0);
        var units = new TreeSet<>(content.debits().keySet());
        earlier.forEach(seal -> seal.totals().forEach(total -> units.add(total.unit())));
        return units.stream()
                .map(unit -> {
                    long own = content.debits().getOrDefault(unit, 0L);
                    long before = own(earlier, unit, kind == SealKind.DEMAND ? Integer.MAX_VALUE : since);
                    return new Seal.Total(
                            unit, own, Math.addExact(before, own), Math.addExact(own(earlier, unit, 0), own));
                })
                .toList();
    }

    private static long own(List<Seal> earlier, String unit, int after) {
        return earlier.stream()
                .filter(seal -> seal.number() > after)
                .flatMap(seal -> seal.totals().stream())
                .filter(total -> total.unit().equals(unit))
                .mapToLong(Seal.Total::own)
                .reduce(0, Math::addExact);
    }
}
