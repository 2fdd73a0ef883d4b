package coop.genoot.activities;

import coop.genoot.platform.Actor;
import coop.genoot.timeline.ActivityNames;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names to the timeline the Activities for which somebody says what happens by itself. */
@Component
class NamesForTimeline implements ActivityNames {
    private final Activities activities;

    NamesForTimeline(Activities activities) {
        this.activities = activities;
    }

    @Override
    public List<Named> managedBy(Actor me) {
        return activities.managedBy(me).stream()
                .map(it -> new Named(it.id(), it.entity(), it.name()))
                .toList();
    }
}
