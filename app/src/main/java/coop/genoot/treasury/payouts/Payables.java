package coop.genoot.treasury.payouts;

import coop.genoot.common.Refused;
import coop.genoot.platform.NotHere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for those who owe: what is to be paid out, and how far it is (requirements T-02, T-21). Asked in the
 * transaction in which the debt came about; row-level security shows each reader only what is theirs.
 */
@Component
@Transactional
public class Payables {
    private final PayableRows rows;
    private final Clock clock;

    Payables(PayableRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * From now on this is owed. The same again changes nothing; what was withdrawn is owed again as it is told now. The
     * same subject with another amount or payee, while it is owed, is a bug.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void owe(Payable payable) {
        oweAll(List.of(payable));
    }

    /** As {@link #owe}, for many at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void oweAll(Collection<Payable> payables) {
        rows.addAll(payables, clock.instant());
    }

    /**
     * It is not owed any more. Refused while it is in a batch and once it was released ({@code
     * treasury.payouts.not-withdrawn}); not here when it was never owed. Twice changes nothing.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(UUID subject) {
        if (!rows.lock(subject)) throw new NotHere();
        if (rows.isInBatch(subject)) throw new Refused("treasury.payouts.not-withdrawn");
        rows.withdraw(subject, clock.instant());
    }

    /** How far each of these is; those that are not owed, or not seen by who asks, are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, PayoutState> states(Collection<UUID> subjects) {
        return rows.states(subjects, LocalDate.now(clock));
    }
}
