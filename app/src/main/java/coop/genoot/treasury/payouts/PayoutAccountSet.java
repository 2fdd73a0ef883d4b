package coop.genoot.treasury.payouts;

import coop.genoot.common.EntityId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payee is to be paid on another account from that day on; {@code entity} is null for a person's own. */
record PayoutAccountSet(
        UUID account, UUID payee, @Nullable EntityId entity, String ending, LocalDate usableOn, Instant at) {}
