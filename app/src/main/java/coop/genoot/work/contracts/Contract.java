package coop.genoot.work.contracts;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.organisation.wages.WorkerType;
import coop.genoot.work.wages.CostOfWork;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A contract, unchanged since it was offered; only its state moves.
 *
 * @param activity whose budget pays
 * @param text what is signed, in the language of whoever works
 * @param sha256 fingerprint of the text
 */
public record Contract(
        ContractId id,
        String number,
        EntityId entity,
        Payer activity,
        Worker worker,
        Job job,
        Terms terms,
        String text,
        String sha256,
        By offered,
        ContractState state) {

    /** The Activity that pays, by its name on the day of the offer. */
    public record Payer(ActivityId id, String name) {}

    /** Whoever works. */
    public record Worker(PersonId id, String name, Language language, WorkerType type) {}

    /** What is done, where and when; both days belong to it. */
    public record Job(String what, String place, LocalDate from, LocalDate until, int days) {}

    /**
     * What it costs by the coefficient of the day of the offer.
     *
     * @param payDays within so many working days after the days were confirmed it is paid
     */
    public record Terms(CostOfWork cost, int payDays) {
        public Money gross() {
            return cost.gross();
        }
    }

    /** Who did something, and when. */
    public record By(String id, String name, Instant at) {}
}
