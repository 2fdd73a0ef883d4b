package coop.genoot.treasury.payouts;

import coop.genoot.common.EntityId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits to be paid, for finance.
 *
 * @param hindrance why it cannot be put into a batch yet; null when nothing is in the way
 * @param returned why it came back before, when it did
 */
public record WaitingPayout(
        Payable payable,
        PayoutState.@Nullable Hindrance hindrance,
        @Nullable LocalDate usableFrom,
        @Nullable ReturnReason returned) {

    public EntityId entity() {
        return payable.entity();
    }

    public boolean isReady() {
        return hindrance == null;
    }
}
