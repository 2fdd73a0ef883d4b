package coop.genoot.sales.followup;

import coop.genoot.common.ActivityId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.sales.ClientId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Offers its documents to the one list of sales; a bean of each part that keeps documents. Only what the actor may
 * see.
 */
public interface DealSource {
    /** The documents that the filter asks for, the last moved first. */
    List<Deal> deals(Actor me, Filter filter, Words t);

    /**
     * Which documents.
     *
     * @param client only of that client, or of all when null
     * @param stage only of that stage, or of all when null
     * @param open only those that wait for something
     * @param late only those whose payment should be there
     * @param limit how many at most
     */
    record Filter(
            Collection<ActivityId> activities,
            @Nullable ClientId client,
            Deal.@Nullable Stage stage,
            boolean open,
            boolean late,
            int limit) {
        public boolean wants(Deal.Stage which) {
            if (late) return which == Deal.Stage.INVOICE;
            return stage == null || stage == which;
        }
    }
}
