package coop.genoot.einvoicing;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An e-invoice on its way, as others may see it, with its steps in order. */
public record Transmission(
        UUID id,
        UUID document,
        EntityId entity,
        ActivityId activity,
        String number,
        String recipient,
        Party.Identifier address,
        TransmissionState state,
        int tries,
        String lastAnswer,
        Instant plannedAt,
        List<Step> steps) {

    public Transmission {
        steps = List.copyOf(steps);
    }

    /** One change of state: what the network said, and who caused it. */
    public record Step(TransmissionState state, String answer, String author, Instant at) {}
}
