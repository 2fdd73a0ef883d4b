package coop.genoot.sales.followup.web;

import coop.genoot.activities.ActivityView;
import java.util.List;

/**
 * The Activities whose sales somebody may see who manages none.
 *
 * @param find the words they were searched by; empty for all
 * @param more whether there are more than these
 */
public record ChooseActivityPage(List<ActivityView> activities, String find, boolean more) {
    public ChooseActivityPage {
        activities = List.copyOf(activities);
    }

    /** Whether there is none at all. */
    public boolean isEmpty() {
        return activities.isEmpty() && find.isEmpty();
    }
}
