package coop.genoot.ledger.verification;

import coop.genoot.common.EntityId;
import coop.genoot.ledger.SealCheck;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks seals and keeps what was found; a seal that does not hold stands in the log too. */
@Component
public class VerifiedSeals {
    private static final Logger LOG = LoggerFactory.getLogger(VerifiedSeals.class);

    private final SealCheck check;
    private final VerifiedRows rows;
    private final Clock clock;

    VerifiedSeals(SealCheck check, VerifiedRows rows, Clock clock) {
        this.check = check;
        this.rows = rows;
        this.clock = clock;
    }

    /** Checks all seals of the entity again. It reads as long as the books are large, and only then writes. */
    public Verified verify(EntityId entity) {
        var found = check.of(entity);
        var broken = found.broken();
        if (broken != null)
            LOG.error("Seal does not hold entity={} number={} why={}", entity, broken.seal(), broken.why());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var verified = new Verified(now, found.seals(), found.transactions(), broken);
        rows.add(entity, verified);
        return verified;
    }

    /** What was found last for each of these entities; those never checked are left out. */
    public Map<EntityId, Verified> latest(Collection<UUID> entities) {
        return rows.latest(entities);
    }

    /** Whose seals were not checked yet today. */
    List<EntityId> due() {
        var today = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        return rows.notVerifiedSince(today);
    }
}
