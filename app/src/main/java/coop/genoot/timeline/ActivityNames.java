package coop.genoot.timeline;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.platform.Actor;
import java.util.List;

/** Which Activities somebody manages, by name; answered by the room that keeps them. */
public interface ActivityNames {
    /** An Activity as people know it. */
    record Named(ActivityId id, EntityId entity, String name) {}

    /** Those the actor manages, by name. */
    List<Named> managedBy(Actor me);
}
