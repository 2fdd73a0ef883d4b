package coop.genoot.treasury.payouts;

import coop.genoot.common.EntityId;
import coop.genoot.common.Iban;
import coop.genoot.common.Money;
import coop.genoot.treasury.BankAccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch of payouts, for finance of its entity.
 *
 * @param name how people call it, such as 2026-12; it counts per entity and year
 * @param from our account that pays
 * @param day on which the bank is asked to pay
 * @param total the control total that the bank compares with
 * @param limit above what two different people must let it go
 * @param sha256 of the file, once there is one
 */
public record BatchView(
        UUID id,
        EntityId entity,
        BankAccountId account,
        Iban from,
        boolean wages,
        String name,
        LocalDate day,
        Money total,
        int transfers,
        State state,
        String madeBy,
        Instant madeAt,
        Limit limit,
        List<Release> releases,
        @Nullable String sha256) {

    /**
     * What one person may let go.
     *
     * @param above above this amount it takes two
     * @param alone what the entity let go with one person in those days; it counts too, or many small batches would
     *     leave where one large one would not
     * @param days how many days are added up, today among them
     */
    public record Limit(Money above, Money alone, int days) {
        /** For who looks at a batch without letting it go. */
        static final Limit UNKNOWN = new Limit(Money.noEuros(), Money.noEuros(), 0);

        Limit notAbove(Money frozen) {
            return frozen.compareTo(above) < 0 ? new Limit(frozen, alone, days) : this;
        }
    }

    /** What becomes of a batch. */
    public enum State {
        /** It waits to be let go. */
        MADE,
        /** Its file is there for the bank; it is never changed any more. */
        RELEASED,
        /** It was taken apart before anybody paid. */
        ENDED
    }

    /** Somebody let it go; whoever is paid in it does not count alone. */
    public record Release(UUID person, String name, boolean isPayee, Instant at) {}

    /** One transfer, as its page shows it. */
    public record Part(
            PayoutPart what,
            Iban iban,
            String holder,
            String state,
            @Nullable LocalDate paidOn,
            @Nullable ReturnReason reason) {}

    public BatchView {
        releases = List.copyOf(releases);
    }

    /** Whether two different people must let it go, at this moment. */
    public boolean needsTwo() {
        return total.plus(limit.alone()).compareTo(limit.above()) > 0;
    }

    /** Whether it would be small enough for one, were it not for what one person let go before. */
    public boolean isTooMuchTogether() {
        return needsTwo() && total.compareTo(limit.above()) <= 0;
    }

    /** Whether enough different people let it go, one of whom at least is not paid in it. */
    boolean isReleased() {
        boolean free = releases.stream().anyMatch(it -> !it.isPayee());
        return free && releases.size() >= (needsTwo() ? 2 : 1);
    }
}
