package coop.genoot.treasury.payouts;

import coop.genoot.common.EntityId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payee is to be paid on another account, which ends in these signs; {@code entity} is null for a person's own. */
record PayoutAccountSet(UUID account, UUID payee, @Nullable EntityId entity, String ending, Instant at) {}
