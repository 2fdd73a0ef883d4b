package coop.genoot.ledger;

import static coop.genoot.ledger.db.Tables.SEALED;
import static coop.genoot.ledger.db.Tables.TRANSACTION;

import coop.genoot.common.EntityId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes every seal again from what stands in the books now, and names the first that does not hold. It sees one
 * state of everything: a seal that is made meanwhile would look like one too many.
 */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class SealCheck {
    private final SealRows rows;
    private final SealKeys keys;

    SealCheck(SealRows rows, SealKeys keys) {
        this.rows = rows;
        this.keys = keys;
    }

    /** Checks all entities the actor may see: the system sees all, finance its own. */
    public SealReport report() {
        return new SealReport(rows.entities().stream().map(this::of).toList());
    }

    public SealReport.OfEntity of(EntityId entity) {
        var seals = rows.of(entity);
        var content = new Content();
        rows.eachSealed(entity, content::take);
        var broken = Stream.of(
                        content.broken,
                        content.missing(rows.lastPosition(entity), seals),
                        firstBroken(entity, seals, content),
                        sums(entity, seals))
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(SealReport.Broken::seal))
                .orElse(null);
        return new SealReport.OfEntity(
                entity,
                seals.size(),
                content.position,
                rows.unsealed(entity),
                seals.isEmpty() ? null : seals.getLast().hash(),
                broken);
    }

    private SealReport.@Nullable Broken sums(EntityId entity, List<Seal> seals) {
        return seals.isEmpty() || rows.sumsHold(entity)
                ? null
                : new SealReport.Broken(seals.getLast().number(), SealReport.Why.SUMS_CHANGED, null);
    }

    private SealReport.@Nullable Broken firstBroken(EntityId entity, List<Seal> seals, Content content) {
        var previous = Seal.NOTHING_BEFORE;
        int number = 0;
        for (var seal : seals) {
            if (seal.number() != ++number) return new SealReport.Broken(number, SealReport.Why.SEAL_MISSING, null);
            var key = keys.named(seal.keyName());
            if (key.isEmpty()) return new SealReport.Broken(number, SealReport.Why.KEY_UNKNOWN, null);
            var taken = content.of(number);
            var signed = key.get().sign(SealText.of(entity, seal, taken.digest()));
            var holds = signed.equals(seal.hash())
                    && seal.previous().equals(previous)
                    && taken.transactions() == seal.transactions();
            if (!holds) return new SealReport.Broken(number, SealReport.Why.SEAL_CHANGED, null);
            previous = seal.hash();
        }
        return content.hasMoreThan(number)
                ? new SealReport.Broken(number + 1, SealReport.Why.SEAL_MISSING, null)
                : null;
    }

    /** What the seals took in, as it stands now; remembers the first transaction that does not hold. */
    private static final class Content {
        private final Map<Integer, SealContent> bySeal = new HashMap<>();
        private long position;
        private SealReport.@Nullable Broken broken;

        void take(List<Record> transaction) {
            var header = transaction.getFirst();
            int seal = header.get(SEALED.SEAL_NUMBER);
            if (header.get(SEALED.POSITION) != ++position) {
                found(seal, SealReport.Why.TRANSACTION_MISSING, null);
                position = header.get(SEALED.POSITION);
            }
            var digest = CanonicalText.digest(CanonicalText.of(transaction));
            if (!Arrays.equals(digest, header.get(SEALED.DIGEST)))
                found(seal, SealReport.Why.TRANSACTION_CHANGED, new TransactionId(header.get(TRANSACTION.ID)));
            of(seal).add(digest);
        }

        SealContent of(int seal) {
            return bySeal.computeIfAbsent(seal, _ -> new SealContent());
        }

        boolean hasMoreThan(int seals) {
            return bySeal.keySet().stream().anyMatch(number -> number > seals);
        }

        /** When the last of all is gone, no later one shows the gap. */
        SealReport.@Nullable Broken missing(long lastPosition, List<Seal> seals) {
            long promised = seals.stream().mapToLong(Seal::transactions).sum();
            return Math.max(lastPosition, promised) == position || seals.isEmpty()
                    ? null
                    : new SealReport.Broken(seals.getLast().number(), SealReport.Why.TRANSACTION_MISSING, null);
        }

        private void found(int seal, SealReport.Why why, @Nullable TransactionId transaction) {
            if (broken == null) broken = new SealReport.Broken(seal, why, transaction);
        }
    }
}
