package coop.genoot.bookkeeping;

import coop.genoot.common.EntityId;
import coop.genoot.ledger.Seal;
import coop.genoot.ledger.Seals;
import coop.genoot.ledger.verification.Verified;
import coop.genoot.ledger.verification.VerifiedSeals;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the books of entities are closed and sealed, for those who keep their money or administer them. */
@Component
@Transactional(readOnly = true)
public class ClosedBooks {
    private final PeriodRows periods;
    private final Seals seals;
    private final VerifiedSeals verified;
    private final Organisation organisation;
    private final Clock clock;

    ClosedBooks(PeriodRows periods, Seals seals, VerifiedSeals verified, Organisation organisation, Clock clock) {
        this.periods = periods;
        this.seals = seals;
        this.verified = verified;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * One entity's books.
     *
     * @param closed the last month that was closed; null when none was
     * @param toClose the months that ended since and are not closed yet, the oldest first
     * @param seal the last seal; null when nothing was sealed
     * @param verified what the last check of all seals found; null when none was made yet
     */
    public record Standing(
            EntityId entity,
            String name,
            @Nullable YearMonth closed,
            List<YearMonth> toClose,
            @Nullable Seal seal,
            @Nullable Verified verified) {
        public Standing {
            toClose = List.copyOf(toClose);
        }
    }

    /** By name of the entity. */
    public List<Standing> of(Actor me) {
        var mine = me.scopes(Hat.FINANCE, Hat.ADMIN);
        var months = periods.lastClosed(mine);
        var sealed = seals.latest(mine);
        var checks = verified.latest(mine);
        return organisation.entities().stream()
                .filter(entity -> mine.contains(entity.id().value()))
                .map(entity -> new Standing(
                        entity.id(),
                        entity.name(),
                        month(months.get(entity.id())),
                        toClose(months.get(entity.id())),
                        sealed.get(entity.id()),
                        checks.get(entity.id())))
                .toList();
    }

    private static @Nullable YearMonth month(@Nullable LocalDate closed) {
        return closed == null ? null : YearMonth.from(closed);
    }

    private List<YearMonth> toClose(@Nullable LocalDate closed) {
        if (closed == null) return List.of();
        var now = YearMonth.now(clock);
        return Stream.iterate(YearMonth.from(closed).plusMonths(1), it -> it.isBefore(now), it -> it.plusMonths(1))
                .toList();
    }
}
