package coop.genoot.work.declarations;

import coop.genoot.work.contracts.ContractId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is going to work, for the public services.
 *
 * @param notBefore the first day on which they take it
 * @param dueOn the day the work starts: they must know before
 * @param sentAt nothing before it was handed over
 * @param cancelledAt when the work was called off; whoever declares takes back what was handed over
 */
public record Declaration(
        ContractId contract,
        Kind kind,
        LocalDate notBefore,
        LocalDate dueOn,
        @Nullable Instant sentAt,
        @Nullable Instant cancelledAt) {
    /** How it is called where it is made. */
    public enum Kind {
        /** Belgium: to the social security office. */
        DIMONA,
        /** France: to the Urssaf, at the earliest eight days before. */
        DPAE
    }
}
