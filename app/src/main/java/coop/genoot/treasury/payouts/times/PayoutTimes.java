package coop.genoot.treasury.payouts.times;

import coop.genoot.common.EntityId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long money is on its way with us (requirement T-02): measured from what is kept, over the last months. */
@Component
@Transactional(readOnly = true)
public class PayoutTimes {
    private static final int DAYS = 90;

    private final TimeRows rows;
    private final Clock clock;

    PayoutTimes(TimeRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Mean days of the last 90: from the bank booking what clients paid to our reading it, and from a claim being owed
     * to its payment. Empty when there was none.
     */
    public record Times(Optional<BigDecimal> untilRegistered, Optional<BigDecimal> untilRepaid) {}

    public Times of(EntityId entity) {
        var since = LocalDate.now(clock).minusDays(DAYS);
        return new Times(rows.registered(entity, since), rows.repaid(entity, since));
    }
}
