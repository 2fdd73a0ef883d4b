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
 * @param needsTwo whether two different people must let it go
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
        boolean needsTwo,
        List<Release> releases,
        @Nullable String sha256) {

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

    /** Whether enough different people let it go, one of whom at least is not paid in it. */
    boolean isReleased() {
        boolean free = releases.stream().anyMatch(it -> !it.isPayee());
        return free && releases.size() >= (needsTwo ? 2 : 1);
    }
}
