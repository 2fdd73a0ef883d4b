package coop.genoot.einvoicing;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where an e-invoice is on its way to the client. */
public enum TransmissionState {
    /** Ours to hand over; tried again until the network takes it. */
    PLANNED,
    /** The network has it. */
    SENT,
    /** The client's side has it. */
    DELIVERED,
    /** The network or the client's side does not take it. */
    REFUSED,
    /** The network did not answer for days. */
    GIVEN_UP;

    private static final Map<TransmissionState, Set<TransmissionState>> NEXT = Map.of(
            PLANNED, Set.of(SENT, DELIVERED, REFUSED, GIVEN_UP),
            SENT, Set.of(DELIVERED, REFUSED, GIVEN_UP),
            DELIVERED, Set.of(),
            REFUSED, Set.of(PLANNED),
            GIVEN_UP, Set.of(PLANNED));

    boolean mayBecome(TransmissionState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether somebody has to do something about it. */
    public boolean isStuck() {
        return this == REFUSED || this == GIVEN_UP;
    }

    /** The key of its name. */
    public String key() {
        return "einvoicing.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
