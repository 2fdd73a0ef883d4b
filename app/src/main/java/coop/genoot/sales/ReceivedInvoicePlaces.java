package coop.genoot.sales;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.einvoicing.RoutingPlaces;
import coop.genoot.einvoicing.TradeDocument;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the Activity a received e-invoice is for: suppliers who were asked to, write its name as the reference. */
@Component
class ReceivedInvoicePlaces implements RoutingPlaces {
    private static final int MOST = 500;

    private final Activities activities;

    ReceivedInvoicePlaces(Activities activities) {
        this.activities = activities;
    }

    @Override
    public List<Place> of(EntityId entity) {
        return activities.search("", MOST).stream()
                .filter(it -> it.entity().equals(entity))
                .map(it -> new Place(it.id(), it.name()))
                .toList();
    }

    /**
     * The one Activity whose whole name stands as buyer reference, order or contact; two of the same name are not
     * sure.
     */
    @Override
    public Optional<ActivityId> pointedTo(EntityId entity, TradeDocument document) {
        var contact = document.buyer().contact();
        var named = Stream.of(
                        document.references().buyer(),
                        document.references().order(),
                        contact == null ? null : contact.name())
                .filter(Objects::nonNull)
                .flatMap(name -> named(entity, name.strip()))
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private Stream<ActivityId> named(EntityId entity, String name) {
        if (name.isEmpty()) return Stream.empty();
        return activities.search(name, MOST).stream()
                .filter(it -> it.entity().equals(entity) && it.name().equalsIgnoreCase(name))
                .map(ActivityView::id);
    }
}
