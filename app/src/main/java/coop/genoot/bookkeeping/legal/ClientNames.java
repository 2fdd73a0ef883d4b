package coop.genoot.bookkeeping.legal;

import coop.genoot.common.EntityId;
import java.util.Map;
import java.util.UUID;

/** How the legal books learn the name under which a client's account stands. */
public interface ClientNames {
    /** The name each client of the entity bore last. */
    Map<UUID, String> clientNames(EntityId entity);
}
