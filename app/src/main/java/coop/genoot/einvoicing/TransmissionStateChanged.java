package coop.genoot.einvoicing;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import java.time.Instant;
import java.util.UUID;

/** An e-invoice moved on its way; told in the same transaction. The answer is what the network said, or empty. */
public record TransmissionStateChanged(
        UUID document, EntityId entity, ActivityId activity, TransmissionState state, String answer, Instant at) {}
