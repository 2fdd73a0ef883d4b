package coop.genoot.einvoicing;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import java.util.List;
import java.util.Optional;

/**
 * Knows the Activities of an entity, so that a received invoice finds the one it is for. A room above implements it.
 */
public interface RoutingPlaces {
    /** Where an invoice to this entity can go, by name, as far as the actor of this moment may see. */
    List<Place> of(EntityId entity);

    /**
     * The Activity the document itself points to, by its buyer reference, order or contact; empty when it is not
     * sure.
     */
    Optional<ActivityId> pointedTo(EntityId entity, TradeDocument document);

    record Place(ActivityId activity, String name) {}
}
