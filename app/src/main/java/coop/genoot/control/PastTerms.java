package coop.genoot.control;

import coop.genoot.common.Invalid;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.jobs.RepeatedJob;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets go what nobody looked at within its term, where the rules say so: silence of the house is no reason to wait. */
@Component
public class PastTerms implements RepeatedJob {
    /** Who lets go what nobody looked at. */
    public static final Actor HOUSE = Actor.system("control");

    private final Stops stops;
    private final TransactionOperations transactions;

    PastTerms(Stops stops, TransactionOperations transactions) {
        this.stops = stops;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "control.past-terms";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        CurrentActor.run(HOUSE, () -> {
            List<UUID> passed = transactions.execute(_ -> stops.passed());
            if (passed != null) RepeatedJob.each(passed.iterator(), this::goOn);
        });
    }

    /** What cannot be done any more as it was asked goes back, and does not come up again each half hour. */
    private void goOn(UUID stop) {
        try {
            transactions.executeWithoutResult(_ -> stops.goOn(HOUSE, stop));
        } catch (Refused | Invalid notAnyMore) {
            transactions.executeWithoutResult(_ -> stops.cannotGoOn(HOUSE, stop));
        }
    }
}
